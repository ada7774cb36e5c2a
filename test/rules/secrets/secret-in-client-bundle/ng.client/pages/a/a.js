Page({
  login(res) {
    wx.setStorageSync('k', res.data.session_key); // expect
  },
});
