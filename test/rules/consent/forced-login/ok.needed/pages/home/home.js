const request = require("../../utils/request.js");
Page({
  onOrder() {
    request("/order");
  },
  onLogin() {
    wx.navigateTo({ url: "/pages/login/login" });
  },
});
