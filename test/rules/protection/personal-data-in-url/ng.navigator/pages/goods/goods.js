Page({
  data: { seller: {} },
  onLoad(options) {
    wx.request({
      url: "https://api.shop.cn/goods/" + options.id,
      success: (res) => {
        this.setData({ seller: { openId: res.data.openId, avatarUrl: res.data.avatarUrl } });
      },
    });
  },
});
