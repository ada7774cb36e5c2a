Page({
  onTap() {
    wx.showToast({ title: '转发得积分' }); // expect
  },
});
