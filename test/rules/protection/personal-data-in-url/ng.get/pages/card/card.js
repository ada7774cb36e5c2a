const { get } = require("../../utils/http.js");

Page({
  data: { idCard: "", name: "" },
  onCheck() {
    get("/member/check", { idCard: this.data.idCard, name: this.data.name }); // expect
  },
  onBind() {
    wx.request({
      url: "https://api.shop-east.cn/bind",
      data: { password: this.data.password }, // expect
    });
  },
});
