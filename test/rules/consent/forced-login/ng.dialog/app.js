App({
  onLaunch() {
    wx.getUserInfo({
      success: (res) => this.signIn(res),
      fail: () => {
        wx.showModal({
          title: "警告",
          content: "尚未授权，请点击确定进行授权。",
          success: () => {
            wx.navigateTo({ url: "/pages/auth/auth" }); // expect
          },
        });
      },
    });
  },
});
