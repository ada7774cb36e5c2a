const { build } = require("../../utils/url.js");
Page({
  onShow() {
    wx.request({ url: build("b/list"), success: (res) => this.setData({ list: res.data }) });
  },
});
