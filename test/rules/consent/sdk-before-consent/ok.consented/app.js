const sensors = require("./utils/sensorsdata.js");
App({
  onLaunch() {
    sensors.init();
    if (wx.getStorageSync("privacyAgreed")) sensors.login(wx.getStorageSync("openid"));
    wx.reportEvent("launch", { scene: 1 });
    wx.login({});
  },
});
