Page({
  go() {
    wx.requestSubscribeMessage({
      tmplIds: ['t'],
      success: (res) => {
        if (res.t !== 'accept') wx.showToast({ title: '不会收到提醒' });
        this.next();
      },
    });
  },
});
