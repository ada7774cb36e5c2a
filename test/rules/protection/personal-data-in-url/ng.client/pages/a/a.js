Page({
  data: { openid: '', phone: '' },
  onChat() {
    wx.navigateTo({ url: '/pages/chat/chat?openid=' + this.data.openid }); // expect
  },
  onShareAppMessage() {
    return { path: `/pages/a/a?phone=${this.data.phone}` }; // expect
  },
  onPhone() {
    wx.request({ url: `https://shop-east.cn/bind?phone=${this.data.phone}` }); // expect
  },
});
