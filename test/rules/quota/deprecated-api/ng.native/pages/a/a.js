Page({
  onLoad() {
    wx.getUserInfo({ success: this.show }); // expect
    wx.startRecord({ success: this.keep }); // expect
  },
});
