Page({
  data: { phoneModel: '' },
  onLoad() {
    const device = wx.getDeviceInfo();
    console.log('phone model', device.model);
    console.log('请先绑定手机号');
    console.log('has phone', !!this.data.phone, typeof this.data.phone);
    wx.login({
      success: (res) => wx.request({ url: 'https://shop.cn/login', data: { code: res.code } }),
      fail: (err) => console.error('login failed', err.errMsg),
    });
  },
});
