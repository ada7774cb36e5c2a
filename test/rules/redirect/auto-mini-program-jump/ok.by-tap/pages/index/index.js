Page({
  open() {
    wx.navigateToMiniProgram({ appId: 'wxa1b2c3d4e5f60718' })
  },
  ask() {
    wx.showModal({ title: '前往小程序？', success: (r) => { if (r.confirm) this.open() } })
  },
})
