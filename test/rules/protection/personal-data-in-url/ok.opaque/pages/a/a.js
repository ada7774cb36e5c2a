Page({
  data: { orderNo: '', shareId: '' },
  onOrder() {
    wx.navigateTo({ url: '/pages/order/order?no=' + this.data.orderNo });
    wx.navigateTo({ url: '/pages/bind/phone?title=手机号' });
  },
  onShareAppMessage() {
    return { path: `/pages/a/a?sid=${this.data.shareId}` };
  },
  onCode(getVerificationCode) {
    wx.request({ url: getVerificationCode, method: 'POST', data: {} });
  },
});
