Page({
  onLoad() {
    wx.onNeedPrivacyAuthorization((resolve) => { // expect
      this.resolvePrivacyAuthorization = resolve;
    });
  },
  onAgree() {
    this.resolvePrivacyAuthorization({ event: "agree" }); // expect
  },
});
