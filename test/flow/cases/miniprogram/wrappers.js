// case: a logger of one's own ends the flow once
// file: utils/log.js
function info(text) {
  console.log(text);
}
module.exports = { info };
// file: pages/a.js
const log = require("../utils/log.js");
function f(phone) {
  log.info(phone); // sink: log phone
}
// case: a storage wrapper in another file
// sinks: storage
// file: utils/cache.js
function keep(key, value) {
  wx.setStorageSync(key, value);
}
module.exports = { keep };
// file: pages/a.js
const { keep } = require("../utils/cache.js");
function f(idCard) {
  keep("a", idCard); // sink: storage id-number
}
// case: a storage wrapper with something harmless
// sinks: storage
// file: utils/cache.js
function keep(key, value) {
  wx.setStorageSync(key, value);
}
module.exports = { keep };
// file: pages/a.js
const { keep } = require("../utils/cache.js");
function f(theme) {
  keep("theme", theme);
}
// case: a wrapper in the same file
function show(x) {
  console.log(x); // sink: log location
}
wx.getLocation({ success: (res) => show(res.latitude) });
// case: an own component's event
// file: app.json
{ "pages": ["pages/a/a"] }
// file: components/picker/picker.js
Component({
  methods: {
    pick() {
      wx.chooseAddress({
        success: (res) => {
          this.triggerEvent("picked", { address: res });
        },
      });
    },
  },
});
// file: pages/a/a.wxml
<address-picker bind:picked="onPicked" />
// file: pages/a/a.js
Page({
  onPicked(e) {
    console.log(e.detail.address.telNumber); // sink: log phone
  },
});
// case: a field of userInfo that only its object explains
function f(userInfo) {
  wx.navigateToMiniProgram({ appId: "wx0", extraData: { uno: userInfo.uno } }); // sink: jump account-id
}
// case: settings of userInfo
// sinks: jump
function f(userInfo) {
  wx.navigateToMiniProgram({ appId: "wx0", extraData: { level: userInfo.level } });
}
// case: the text beside a vague name
function f(res) {
  console.log("用户信息", res.data); // sink: log profile
  console.log(res.data, "openid"); // sink: log openid
  console.log(res.data, "获取openid失败");
  console.log("提交结果", res.data);
}
// case: the key of what is stored
function f(res) {
  wx.setStorageSync("sessionKey", res.data.msg); // sink: storage session-key
  wx.setStorage({ key: "faceBase64", data: res.data }); // sink: storage biometric
  wx.setStorageSync("shopList", res.data);
  wx.setStorageSync("password", "");
}
// case: the text of a failure
function f(res) {
  console.log("获取手机号失败", res);
}
// case: the error of a request may hold the answer
function f() {
  request("/login").catch((err) => {
    console.log(err);
    wx.navigateTo({ url: `/pages/link?unionid=${err.data.unionid}` }); // sink: url unionid
  });
}
// case: a secret written out
const secret = "1d5a471f4b31f030ff4f02c95baa7e94";
console.log(secret); // sink: log credential
// case: a web socket
function f(openId) {
  wx.connectSocket({ url: "wss://a.example/chat/" + openId }); // sink: url openid
}
// case: the clipboard
wx.getClipboardData({
  success(res) {
    console.log(res.data); // sink: log clipboard
  },
});
// case: an image that was chosen is uploaded
// sinks: request
wx.chooseImage({
  success(res) {
    wx.uploadFile({ url: "https://a.example/up", filePath: res.tempFilePaths[0], name: "f" }); // sink: request photo
  },
});
// case: a cloud function's answer
// file: project.config.json
{ "cloudfunctionRoot": "cloud/" }
// file: cloud/login/index.js
const cloud = require("wx-server-sdk");
exports.main = async () => {
  const ctx = cloud.getWXContext();
  return { openid: ctx.OPENID };
};
// file: pages/a.js
wx.cloud.callFunction({ name: "login" }).then((res) => {
  console.log(res.result); // sink: log openid
});
// case: options of a page
Page({
  onLoad(options) {
    console.log(options.openid); // sink: log openid
    console.log(options.id);
  },
});
// case: get user profile through setData and a template
Page({
  data: { userInfo: {}, has: false },
  getUserProfile() {
    wx.getUserProfile({
      desc: "x",
      success: (res) => {
        this.setData({ userInfo: res.userInfo, has: true });
      },
    });
  },
  show() {
    console.log(this.data.has);
    console.log("user", this.data.userInfo); // sink: log profile
  },
});
// case: a wrapper with a capital letter that gives nothing back does not answer with what it is sent
// file: utils/request.js
function Get(url, params, done) {
  wx.request({ url, data: params, success: (res) => finish(res, done) });
}
function finish(res, done) {
  if (res.statusCode === 200) done(res.data);
}
function RequestAny({ url, params, success }) {
  Get(url, params, success);
}
module.exports = (url, params) =>
  new Promise((resolve) => RequestAny({ url, params, success: (result) => resolve(result) }));
// file: pages/a/a.js
const ask = require("../../utils/request.js");
Page({
  onLoad() {
    wx.chooseAddress({
      success: (res) => ask("/order", { phone: res.telNumber }).then((order) => console.log(order.number)),
    });
  },
});
// case: a wrapper that prepares a key before it stores what it is handed
// file: utils/cache.js
const setData = (key, data) => {
  const full = "v1." + key;
  wx.setStorageSync(full, data);
};
module.exports = { setData };
// file: pages/a/a.js
const cache = require("../../utils/cache.js");
Page({
  onLoad() {
    wx.login({
      success: (res) => {
        cache.setData("code", res.code); // sink: storage login-code
      },
    });
  },
});
