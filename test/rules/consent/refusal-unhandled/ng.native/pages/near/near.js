Page({
  onRecord() {
    wx.authorize({ // expect
      scope: "scope.record",
      success: () => this.start(),
    });
  },
});
