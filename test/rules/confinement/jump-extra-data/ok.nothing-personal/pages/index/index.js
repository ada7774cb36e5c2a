Page({
  verify() {
    wx.navigateToMiniProgram({ appId: 'wxa1b2c3d4e5f60718', path: '/pages/captcha/index', extraData: { appId: 'captcha-1' } })
  },
  open(e) {
    wx.navigateToMiniProgram({ appId: e.currentTarget.dataset.appid, path: 'pages/i/i?orderNo=' + this.data.orderNo, extraData: {} })
  },
})
