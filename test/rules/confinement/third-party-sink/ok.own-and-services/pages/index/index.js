const { baseUrl, UCUrl } = require('../../config')
Page({
  onPhone(e) {
    wx.request({ url: baseUrl + '/phone', method: 'POST', data: { code: e.detail.code } })
    wx.request({ url: UCUrl + '/login', method: 'POST', data: { phone: this.data.phone } })
    wx.request({ url: 'https://img.myshop.cn/avatar', data: { openid: getApp().globalData.openid } })
  },
  locate() {
    wx.getLocation({ success: (res) => wx.request({ url: 'https://apis.map.qq.com/ws/geocoder/v1/', data: { location: res.latitude + ',' + res.longitude } }) })
  },
})
