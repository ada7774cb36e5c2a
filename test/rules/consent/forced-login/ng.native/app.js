App({
  onLaunch() {
    this.check();
  },
  onShow() {
    if (!this.phone) /* expect */ {
      wx.navigateTo({ url: "/pages/bind-phone/index" });
    }
  },
  check() {
    wx.reLaunch({ url: "/pages/login/login?from=launch" }); // expect
  },
});
