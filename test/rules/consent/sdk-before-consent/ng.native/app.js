const sensors = require("./utils/sensorsdata.js");
App({
  onLaunch() {
    sensors.init();
    this.identify();
  },
  identify() {
    sensors.login(wx.getStorageSync("openid")); // expect
  },
});
