const sensors = require('./sensorsdata.min.js')
const { v4 } = require('uuid')
App({
  onLaunch() {
    const anonymousId = wx.getStorageSync('aid') || v4()
    sensors.login(anonymousId)
    sensors.track('open', { page: 'index' })
    wx.reportEvent('open', { page: 'index' })
  },
})
