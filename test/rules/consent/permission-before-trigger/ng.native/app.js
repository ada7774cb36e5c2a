App({
  onLaunch() {
    wx.getUserInfo({ success: (res) => (this.user = res) }); // expect
  },
});
