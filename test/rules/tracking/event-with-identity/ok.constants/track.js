const rawPage = Page
Page = function (options) {
  const onLoad = options.onLoad
  options.onLoad = function (query) { wx.request({ url: 'https://log.myshop.cn/pv', data: { page: this.route } }); return onLoad && onLoad.call(this, query) }
  rawPage(options)
}
