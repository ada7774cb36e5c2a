const base = "https://api.shop-east.cn";
// The method is for the caller to name.
module.exports = (options) =>
  wx.request({ url: `${base}${options.url}`, method: options.method || "GET", data: options.data });
