Page({
  onLoad() {
    setTimeout(() => wx.reLaunch({ url: '/pages/index/index' }), 1500)
    if (!wx.getStorageSync('address')) wx.navigateTo({ url: '/pages/address/address' })
  },
  openAd() {
    wx.navigateTo({ url: '/pages/ad/ad' })
  },
})
