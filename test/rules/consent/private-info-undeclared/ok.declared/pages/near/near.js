Page({
  onNear() {
    wx.getLocation({ success: (res) => this.show(res) });
    wx.chooseAddress({});
    this.getLocation();
    wx.getSystemInfoSync();
  },
  getLocation() {},
});
