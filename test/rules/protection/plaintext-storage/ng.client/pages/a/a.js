Page({
  onSubmit(e) {
    const { idCard, bankCard } = e.detail.value;
    wx.setStorageSync('idCard', idCard); // expect
    wx.setStorage({ key: 'card', data: bankCard }); // expect
  },
  onLogin() {
    wx.request({
      url: 'https://shop-east.cn/login',
      success(res) {
        wx.setStorageSync('key', res.data.session_key); // expect
      },
    });
  },
});
