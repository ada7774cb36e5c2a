Page({
  onLoad() {
    const openid = wx.getStorageSync("openid");
    wx.request({
      url: "https://api.shop.cn/c",
      data: {
        openid, // expect
      },
    });
  },
});
