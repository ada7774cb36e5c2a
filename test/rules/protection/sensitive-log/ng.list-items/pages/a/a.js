Page({
  onLoad() {
    wx.request({
      url: "https://api.my-shop.cn/svc/a",
      method: "POST",
      success: (res) => {
        console.log(res); // expect
        wx.setStorageSync("token", res.data.list[0].token);
      },
    });
  },
});
