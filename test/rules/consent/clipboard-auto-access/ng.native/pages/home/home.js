Page({
  onLoad() {
    this.provinces();
    wx.getClipboardData({ // expect
      success: (res) => this.parse(res.data),
    });
  },
  onShow() {
    setTimeout(() => {
      wx.setClipboardData({ data: "复制口令打开某应用" }); // expect
    }, 500);
  },
  provinces() {},
  parse() {},
});
