Page({
  onPaste() {
    wx.getClipboardData({ success: (res) => this.setData({ text: res.data }) });
  },
  async onCopy() {
    const no = await this.orderNo();
    wx.setClipboardData({ data: no });
  },
  orderNo() {
    return Promise.resolve("1");
  },
});
