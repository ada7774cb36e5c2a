Page({
  onInfo() {
    wx.getUserProfile({ desc: "用于完善会员资料" });
    wx.getUserProfile({ desc: this.data.purpose });
  },
});
