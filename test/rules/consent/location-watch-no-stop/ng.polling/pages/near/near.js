Page({
  onStart() {
    setInterval(() => { // expect
      wx.getLocation({ success: (res) => this.report(res) });
    }, 5000);
  },
});
