Page({
  go() {
    wx.requestSubscribeMessage({
      tmplIds: ['t'],
      success: (res) => {
        if (res.t === 'reject') {
          wx.reLaunch({ url: '/pages/deny/deny' }); // expect
        }
        if (res.t === 'accept') {
          api.addPoints(10); // expect
        }
      },
    });
  },
});
const api = require('./api');
