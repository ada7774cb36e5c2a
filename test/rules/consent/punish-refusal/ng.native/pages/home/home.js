Page({
  onAsk() {
    wx.getLocation({
      success: (res) => this.show(res),
      fail: () => {
        wx.exitMiniProgram(); // expect
      },
    });
  },
  onRecord() {
    this.ask();
  },
  ask() {
    wx.authorize({
      scope: "scope.record",
      fail: () => {
        wx.showModal({ content: "请授权", showCancel: false, success: () => this.ask() }); // expect
      },
    });
  },
  onInfo() {
    wx.showModal({
      title: "警告",
      content: "您点击了拒绝授权，将无法进入小程序", // expect
    });
  },
});
