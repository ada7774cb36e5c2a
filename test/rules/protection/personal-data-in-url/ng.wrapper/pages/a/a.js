const { build } = require("../../utils/url.js");
Page({
  onShow() {
    wx.request({ url: build("a/list"), success: (res) => this.setData({ list: res.data }) });
  },
});
