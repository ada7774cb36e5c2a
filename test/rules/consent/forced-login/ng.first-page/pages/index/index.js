Page({
  onLoad() {
    if (!wx.getStorageSync("token")) {
      wx.redirectTo({ url: "/pages/login/login" }); // expect
    }
  },
});
