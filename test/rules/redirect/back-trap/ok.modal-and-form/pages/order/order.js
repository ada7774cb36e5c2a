Page({
  onLoad() {
    wx.enableAlertBeforeUnload({ message: '内容尚未保存，确定离开吗？' })
  },
  onUnload() {
    clearInterval(this.timer)
    if (this.paid) wx.switchTab({ url: '/pages/mine/mine' })
    else wx.reLaunch({ url: '/pages/index/index' })
  },
})
