Page({
  onSubmit(e) {
    wx.request({
      url: 'http://39.106.20.7:8080/order', // expect
      method: 'POST',
      data: e.detail.value,
    });
  },
});
