Page({
  onNear() {
    wx.getLocation({}); // expect
    wx.getFuzzyLocation({});
  },
});
