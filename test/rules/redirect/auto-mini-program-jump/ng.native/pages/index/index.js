Page({
  onShow() {
    wx.navigateToMiniProgram({ appId: 'wxa1b2c3d4e5f60718' }) // expect
  },
})
