Page({
  onLoad() {
    wx.onUserCaptureScreen(() => wx.showToast({ title: '截图含个人信息，请谨慎分享' }))
  },
  onShareAppMessage() {
    return { title: '看看', path: '/pages/index/index' }
  },
  pay() {
    wx.requestPayment({ package: 'prepay_id=1', success: () => wx.redirectTo({ url: '/pages/order/order?id=1' }) })
  },
})
