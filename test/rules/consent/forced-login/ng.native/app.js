App({
  onLaunch() {
    this.check();
  },
  onShow() {
    if (!this.phone) {
      wx.navigateTo({ url: "/pages/bind-phone/index" }); // expect
    }
  },
  check() {
    wx.reLaunch({ url: "/pages/login/login?from=launch" }); // expect
  },
});
