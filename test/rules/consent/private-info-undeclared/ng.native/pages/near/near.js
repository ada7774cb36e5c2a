const { getFuzzyLocation } = wx;
Page({
  onNear() {
    wx.getLocation({ type: "gcj02", success: (res) => this.show(res) }); // expect
    wx.getLocation({ type: "wgs84" });
  },
  onCity() {
    getFuzzyLocation({ success: (res) => this.show(res) }); // expect
  },
  onAddress() {
    wx.chooseAddress({ success: (res) => this.setData({ address: res }) });
  },
});
