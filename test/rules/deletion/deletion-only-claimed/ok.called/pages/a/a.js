const api = require('../../api');
Page({
  async cancel() {
    await api.removeMe();
    wx.showToast({ title: '账号已注销' });
  },
});
