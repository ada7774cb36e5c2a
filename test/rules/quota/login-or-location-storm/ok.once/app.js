App({
  onLaunch() {
    wx.login({ success: (res) => this.send(res.code) });
  },
});
