Page({
  data: { push: true, agreed: false, isOpen: true },
  onLoad() {
    this.setData({ agreed: wx.getStorageSync("agreed") === "yes" });
  },
});
