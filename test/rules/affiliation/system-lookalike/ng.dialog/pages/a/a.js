Page({
  onTap() {
    wx.showModal({ title: '微信团队通知', content: '请验证手机号' }); // expect
  },
});
