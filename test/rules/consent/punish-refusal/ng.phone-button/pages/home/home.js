Page({
  onPhone(e) {
    if (e.detail.errMsg.indexOf("deny") > -1) {
      wx.showModal({ content: "需要手机号", showCancel: false, success: () => wx.exitMiniProgram() }); // expect
    }
  },
});
