Page({
  data: { push: true, agreed: false, isOpen: true, readStatus: 0 },
  onLoad() {
    this.setData({ agreed: wx.getStorageSync("agreed") === "yes" });
  },
});
