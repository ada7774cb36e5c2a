Page({
  onLoad(options) {
    wx.request({ url: "https://api.shop.cn/visit", data: { visitorId: this.me, ownerId: options.uid } }); // expect
  },
});
