App({
  onLaunch() {
    wx.getUserInfo({
      success: (res) => this.signIn(res),
      fail: () => {
        wx.showModal({
          content: "登录后可同步收藏，现在登录吗？",
          success: (res) => {
            if (res.confirm) wx.navigateTo({ url: "/pages/auth/auth" });
          },
        });
      },
    });
  },
});
