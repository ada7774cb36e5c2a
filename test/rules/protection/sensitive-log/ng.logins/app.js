App({
  onLaunch() {
    wx.login({
      success: (res) => {
        wx.request({
          url: "https://api.shop-east.cn/user/session",
          data: { code: res.code },
          success: (answer) => {
            console.log("login", answer.data); // expect
            this.start();
          },
        });
      },
    });
  },
});
