const wx = require("jweixin-module");
exports.start = (url) =>
  load(url).then((config) => {
    wx.config({
      debug: true, // expect
      ...config,
      jsApiList: ["startRecord"],
    });
  });
