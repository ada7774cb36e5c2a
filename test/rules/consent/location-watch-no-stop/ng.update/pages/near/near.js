Page({
  onStart() {
    wx.startLocationUpdateBackground({}); // expect
    wx.onLocationChange((res) => this.move(res));
  },
});
