const http = require("../../http.js");

Page({
  async goods() {
    const res = await http.post("/goods", {});
    console.log(res);
    this.setData({ list: res.data.list, shopPhone: res.data.shop.phone });
  },
  async login() {
    const res = await http.post("/login", {});
    if (res.data.code === 0) {
      wx.setStorageSync("token", res.data.token);
    } else {
      console.log(res);
    }
    console.log(res.data.code, res.errMsg);
  },
  setting() {
    wx.getSetting({
      success: (res) => {
        console.log(res.authSetting);
        this.canAsk = res.authSetting["scope.userInfo"];
      },
    });
    wx.getSystemInfo({
      success: (e) => {
        console.log(e);
        this.userPhone = e.model;
      },
    });
  },
});
