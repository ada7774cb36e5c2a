// Every address carries the token: told once, here, and not at each page that asks for an address.
function build(path) {
  const session = wx.getStorageSync("session");
  return "https://api.shop.cn/" + path + "?token=" + session.token; // expect
}
module.exports = { build };
