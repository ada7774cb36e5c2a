Page({
  data: { busy: false },
  register() {
    wx.chooseMedia({ count: 1, sourceType: ["camera"], success: (res) => this.send(res) });
  },
});
