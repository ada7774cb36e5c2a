App({
  onLaunch() {
    wx.reportEvent('open', { page: 'index' })
    // <script src="https://hm.baidu.com/hm.js"></script>
  },
})
