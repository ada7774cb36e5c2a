Page({
  onPhone(e) {
    if (e.detail.errMsg !== "getPhoneNumber:ok") return;
    this.save(e.detail.code);
  },
  onAsk() {
    wx.getLocation({
      success: (res) => this.show(res),
      fail: () => {
        wx.showModal({
          content: "开启定位后可查看附近门店",
          success: (res) => {
            if (res.confirm) wx.openSetting();
          },
        });
      },
    });
  },
  onExit() {
    wx.exitMiniProgram();
  },
});
