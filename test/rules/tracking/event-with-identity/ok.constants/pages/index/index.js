Page({
  open(event) {
    wx.reportEvent('open_card', { page: 'index', kind: event.currentTarget.dataset.kind })
    wx.reportAnalytics('view', { count: 1 })
  },
})
