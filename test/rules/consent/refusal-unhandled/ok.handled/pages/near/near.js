const ask = (scope) => wx.authorize({ scope });
const promised = (options) => new Promise((resolve, reject) => wx.authorize({ ...options, success: resolve, fail: reject }));
Page({
  onRecord() {
    wx.authorize({ scope: "scope.writePhotosAlbum", success: () => this.save() });
    wx.authorize({ scope: "scope.record", fail: () => this.setData({ typing: true }) });
    wx.authorize({ scope: "scope.camera" }).then(() => this.open()).catch(() => {});
    wx.getLocation({ success: (res) => this.show(res) });
  },
  async onTry() {
    try {
      await wx.authorize({ scope: "scope.werun" });
    } catch {
      this.setData({ refused: true });
    }
  },
});
module.exports = { ask, promised };
