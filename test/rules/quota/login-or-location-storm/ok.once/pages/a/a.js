Page({
  onShow() {
    wx.checkSession({ fail: () => wx.login({ success: (res) => this.send(res.code) }) });
  },
  locate() {
    wx.getLocation({ type: "gcj02", success: this.draw });
  },
});
