App({
  onShow() {
    this.check();
  },
  check() {
    api.detail().then((res) => {
      if (!res.user.mobile) { // expect
        wx.navigateTo({
          url: "/pages/bindmobile/bindmobile",
        });
      }
    });
  },
});
