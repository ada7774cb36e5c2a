Page({
  onLoad() {
    this.ask();
  },
  ask() {
    wx.requestSubscribeMessage({ tmplIds: ['t'] }); // expect
  },
});
