App({
  onLaunch() {
    wx.login({ success: (res) => this.signIn(res.code) });
    wx.getSetting({
      success: (res) => {
        if (res.authSetting["scope.userInfo"]) wx.getUserInfo({ success: (info) => (this.user = info) });
      },
    });
    wx.getSystemInfo({});
  },
  signIn() {},
});
