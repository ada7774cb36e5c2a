App({
  onLaunch() {
    wx.login({
      success: ({ code }) => wx.request({
        url: 'https://api.weixin.qq.com/sns/jscode2session?js_code=' + code,
        success: (res) => wx.reportEvent('user_login', { openid: res.data.openid }), // expect
      }),
    })
  },
})
