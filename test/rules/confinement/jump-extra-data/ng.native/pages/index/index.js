Page({
  data: { userInfo: null },
  feedback() {
    const userInfo = this.data.userInfo
    const customData = {
      os: 'ios',
      customInfo: JSON.stringify({ studentNo: userInfo.studentNo }), // expect
    }
    wx.navigateToMiniProgram({ appId: 'wxa1b2c3d4e5f60718', extraData: { id: '19048', customData } })
  },
  bind(e) {
    wx.navigateToMiniProgram({
      appId: 'wxa1b2c3d4e5f60718',
      path: 'pages/i/i?phone=' + this.data.phone, // expect
    })
  },
})
