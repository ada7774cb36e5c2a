App({
  onLaunch() {
    wx.onNeedPrivacyAuthorization((resolve) => { // expect
      resolve({ event: "agree", buttonId: "agree" }); // expect
    });
  },
});
