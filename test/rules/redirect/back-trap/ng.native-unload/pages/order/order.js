Page({
  onUnload() {
    wx.redirectTo({ url: '/pages/coupon/coupon' }) // expect
  },
  onShow() {
    wx.enableAlertBeforeUnload({ message: '还有红包没领，确定离开吗？' }) // expect
  },
})
