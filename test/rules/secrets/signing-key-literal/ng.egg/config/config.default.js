"use strict";

module.exports = (appInfo) => {
  const config = (exports = {});
  config.keys = appInfo.name + "_1532511512428_3477"; // expect
  config.middleware = ["auth"];
  return config;
};
