Page({
  onLoad() {
    wx.onLocationChange((res) => this.move(res));
    this.getLocation({ city: "010" });
  },
  onUnload() {
    wx.getLocation({});
  },
  onNear() {
    wx.getLocation({ success: (res) => this.show(res) });
  },
  onAsk() {
    wx.showModal({
      content: "用于查找附近门店",
      success: (res) => {
        if (res.confirm) wx.getLocation({});
      },
    });
  },
  getLocation() {},
});
