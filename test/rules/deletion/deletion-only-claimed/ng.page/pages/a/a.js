Page({
  cancel() {
    wx.showModal({
      title: '注销账号',
      success: (res) => {
        if (res.confirm) {
          wx.clearStorageSync();
          wx.showToast({ title: '账号已注销' }); // expect
        }
      },
    });
  },
});
