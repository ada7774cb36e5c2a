Page({
  onLoad(options) {
    if (options.productId) {
      wx.getLocation({ success: (res) => this.list(res) }); // expect
    } else {
      this.setData({ stores: [] });
    }
  },
});
