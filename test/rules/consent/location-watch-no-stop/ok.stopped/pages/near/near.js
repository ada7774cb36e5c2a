Page({
  onStart() {
    wx.startLocationUpdate({});
    this.timer = setInterval(() => wx.getLocation({}), 5000);
  },
  onUnload() {
    clearInterval(this.timer);
  },
});
