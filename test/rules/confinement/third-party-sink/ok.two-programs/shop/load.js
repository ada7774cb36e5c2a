function show(res) {
  wx.showToast({ title: res.data.title });
}
wx.request({ url: "https://api.shop-one.cn/list/1", success: show });
wx.request({ url: "https://api.shop-one.cn/list/2", success: show });
wx.request({ url: "https://api.shop-one.cn/list/3", success: show });
wx.request({ url: "https://api.shop-one.cn/list/4", success: show });
wx.request({ url: "https://api.shop-one.cn/list/5", success: show });
