Page({
  onShow() {
    this.refresh();
  },
  refresh() {
    wx.login({ success: (res) => this.send(res.code) }); // expect
  },
  onLoad() {
    this.timer = setInterval(() => {
      wx.getLocation({ type: "gcj02", success: this.draw }); // expect
    }, 5000);
  },
});
