Page({
  onLoad() {
    wx.onUserCaptureScreen(() => {
      wx.reLaunch({ url: '/pages/share/share' }) // expect
    })
  },
  onShareAppMessage() {
    return {
      title: '看看',
      success: () => {
        wx.navigateTo({ url: '/pages/gift/gift' }) // expect
      },
    }
  },
  pay() {
    wx.requestPayment({
      package: 'prepay_id=1',
      success: () => wx.redirectTo({ url: '/pages/promotion/promotion' }), // expect
    })
  },
})
