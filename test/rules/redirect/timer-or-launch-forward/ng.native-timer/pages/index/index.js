Page({
  onLoad() {
    setTimeout(() => {
      wx.navigateTo({ url: '/pages/ad/ad?id=3' }) // expect
    }, 2000)
  },
})
