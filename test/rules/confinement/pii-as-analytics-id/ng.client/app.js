const sensors = require('./sensorsdata.min.js')
const uma = require('umtrack-wx')
App({
  onLaunch() {
    wx.login({
      success: ({ code }) => wx.request({
        url: 'https://api.weixin.qq.com/sns/jscode2session?js_code=' + code,
        success: (res) => {
          sensors.login(res.data.openid) // expect
          uma.setUnionid(res.data.unionid) // expect
        },
      }),
    })
  },
})
