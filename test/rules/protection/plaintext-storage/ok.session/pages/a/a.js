Page({
  onLogin() {
    wx.request({
      url: 'https://shop-east.cn/login',
      success(res) {
        wx.setStorageSync('token', res.data.token);
        wx.setStorageSync('theme', res.data.theme);
      },
    });
  },
});
