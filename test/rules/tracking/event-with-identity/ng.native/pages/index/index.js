Page({
  data: { userInfo: {} },
  choose(event) {
    wx.reportAnalytics('choose_option', { // expect
      studentNo: this.data.userInfo.studentNo,
      option: event.currentTarget.dataset.type,
    })
  },
})
