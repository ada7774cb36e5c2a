Page({
  remind() {
    wx.requestSubscribeMessage({ tmplIds: ['t'] });
  },
  pay() {
    wx.requestPayment({ success: () => wx.requestSubscribeMessage({ tmplIds: ['t'] }) });
  },
});
