Page({
  async onNear() {
    const place = await wx.chooseLocation({});
    this.setData({ place });
  },
});
