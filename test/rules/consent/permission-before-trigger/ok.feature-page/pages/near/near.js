Page({
  onReady() {
    wx.openBluetoothAdapter({ success: () => this.scan() });
  },
});
