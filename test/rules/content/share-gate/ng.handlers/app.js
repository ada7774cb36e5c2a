App({
  onShow(e) {
    wx.getShareInfo({ shareTicket: e.shareTicket, success: (res) => WXAPI.shareGroupGetScore(res) }); // expect
  },
});
