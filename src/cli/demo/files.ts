/** A tree by path; undefined removes a file. */
export type Tree = Readonly<Record<string, string | undefined>>;

const appJson = (privacy: string): string => `{
  "pages": ["pages/index/index", "pages/order/order"],
  "requiredPrivateInfos": ["getLocation"],${privacy}
  "permission": { "scope.userLocation": { "desc": "用于查找附近的门店" } }
}
`;

/** A small shop as it stands on the main branch. */
export const before: Tree = {
  "app.json": appJson('\n  "__usePrivacyCheck__": true,'),
  "app.js": `App({
  globalData: { userInfo: null },
  onLaunch() {
    wx.login({ success: (res) => this.signIn(res.code) });
  },
  signIn(code) {
    wx.request({ url: "https://api.shop.example.com/login", method: "POST", data: { code } });
  },
});
`,
  "project.config.json": `{ "appid": "wx1234567890abcdef", "miniprogramRoot": "./" }
`,
  "pages/index/index.json": `{}
`,
  "pages/index/index.wxml": `<view>
  <text>欢迎光临</text>
  <button bindtap="findShops">查找附近门店</button>
</view>
`,
  "pages/index/index.js": `Page({
  data: { shops: [], agreed: false },
  findShops() {
    wx.getLocation({ type: "gcj02", success: (res) => this.loadShops(res) });
  },
  loadShops({ latitude, longitude }) {
    wx.request({
      url: "https://api.shop.example.com/shops",
      data: { latitude, longitude },
      success: (res) => this.setData({ shops: res.data }),
    });
  },
});
`,
  "pages/order/order.json": `{}
`,
  "pages/order/order.wxml": `<form bindsubmit="submit">
  <input name="phone" type="number" placeholder="手机号" />
  <checkbox-group bindchange="agree"><checkbox value="yes" />我已阅读并同意《隐私政策》</checkbox-group>
  <button form-type="submit">提交订单</button>
</form>
`,
  "pages/order/order.js": `Page({
  data: { agreed: false },
  agree(e) {
    this.setData({ agreed: e.detail.value.length > 0 });
  },
  submit(e) {
    if (!this.data.agreed) {
      wx.showToast({ title: "请先同意隐私政策", icon: "none" });
      return;
    }
    wx.request({ url: "https://api.shop.example.com/orders", method: "POST", data: e.detail.value });
  },
});
`,
  "cloudfunctions/session/index.js": `const cloud = require("wx-server-sdk");
cloud.init();

exports.main = async () => ({ ok: true });
`,
};

/** What the pull request changes: a growth feature written in a hurry. */
export const after: Tree = {
  "pages/index/index.js": `Page({
  data: { shops: [], agreed: false },
  onLoad() {
    wx.getLocation({ type: "gcj02", success: (res) => this.loadShops(res) });
    wx.getClipboardData({ success: (res) => this.readInvite(res.data) });
    wx.getUserInfo({ success: (res) => this.setData({ user: res.userInfo }) });
  },
  recordGreeting() {
    wx.authorize({ scope: "scope.record", success: () => wx.getRecorderManager().start() });
  },
  readInvite(text) {
    console.log("clipboard", text);
    wx.setStorageSync("invite", text);
  },
  loadShops({ latitude, longitude }) {
    console.log("user location", latitude, longitude);
    wx.request({
      url: "http://stat.tracker-demo.cn/shops?lat=" + latitude + "&lng=" + longitude,
      success: (res) => this.setData({ shops: res.data }),
    });
  },
});
`,
  "pages/index/index.wxml": `<view>
  <text>微信官方合作商城，转发到 3 个群即可领红包</text>
  <button bindtap="recordGreeting">录一段语音祝福</button>
  <button open-type="getPhoneNumber" bindgetphonenumber="bindPhone">一键绑定手机号</button>
</view>
`,
  "pages/order/order.js": `Page({
  data: { agreed: false },
  agree(e) {
    this.setData({ agreed: e.detail.value.length > 0 });
  },
  submit(e) {
    console.log("order", e.detail.value.phone);
    wx.request({ url: "https://api.shop.example.com/orders", method: "POST", data: e.detail.value });
  },
});
`,
  "utils/token.js": `const APPID = "wx1234567890abcdef";
const APPSECRET = "5d41402abc4b2a76b9719d911017c592";

export function getAccessToken(success) {
  wx.request({
    url: \`https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=\${APPID}&secret=\${APPSECRET}\`,
    success,
  });
}
`,
  "cloudfunctions/session/index.js": `const cloud = require("wx-server-sdk");
const axios = require("axios");
cloud.init();

exports.main = async (event) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session", {
    params: { appid: process.env.APPID, secret: process.env.APPSECRET, js_code: event.code, grant_type: "authorization_code" },
  });
  console.log("session", data);
  return data;
};
`,
  "app.json": appJson(""),
};
