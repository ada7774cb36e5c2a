Page({
  onLoad() {
    this.locate(); // expect
  },
  onRetry() {
    this.locate();
  },
  locate() {
    wx.getLocation({ success: (res) => this.show(res) });
  },
});
