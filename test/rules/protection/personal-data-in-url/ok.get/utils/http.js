const base = "https://api.shop-east.cn";
const get = (path, data) => wx.request({ url: base + path, method: "GET", data });
const post = (path, data) => wx.request({ url: base + path, method: "POST", data });
module.exports = { get, post };
