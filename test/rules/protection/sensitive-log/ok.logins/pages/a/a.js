Page({
  signIn() {
    wx.login({
      success: (res) => {
        wx.request({
          url: "https://api.shop-east.cn/user/session",
          data: { code: res.code },
          success: (answer) => {
            console.log("status", answer.statusCode);
            this.setData({ ready: true });
            wx.requestPayment({ ...answer.data.pay, success: (answer) => console.log(answer) });
          },
          fail: (error) => console.log(error),
        });
      },
    });
  },
  exchange(code) {
    wx.request({
      url: "https://api.shop-east.cn/coupon",
      data: { code },
      success: (answer) => console.log(answer.data),
    });
  },
});
