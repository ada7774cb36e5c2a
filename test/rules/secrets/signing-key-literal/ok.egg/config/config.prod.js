"use strict";

module.exports = (appInfo) => {
  const config = (exports = {});
  config.keys = process.env.EGG_KEYS;
  config.cacheName = appInfo.name + "_1532511512428_3477";
  return config;
};
