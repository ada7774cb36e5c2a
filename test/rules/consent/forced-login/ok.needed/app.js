const request = require("./utils/request.js");
App({
  onLaunch(options) {
    request("/config");
    if (options.scene === 1154) wx.reLaunch({ url: "/pages/home/home" });
  },
});
