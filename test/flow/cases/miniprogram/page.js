// case: page data
Page({
  data: { place: null },
  onLoad() {
    wx.getLocation({ // source: wx.getLocation
      success: (res) => {
        this.setData({ place: res });
      },
    });
  },
  show() {
    console.log(this.data.place.latitude); // sink: log location
  },
});
// case: a path in setData
Page({
  data: { form: {} },
  onLoad() {
    const that = this;
    wx.login({
      success(res) {
        that.setData({ "form.code": res.code });
      },
    });
  },
  show() {
    console.log(this.data.form); // sink: log login-code
  },
});
// case: other page data
Page({
  data: { n: 1 },
  onLoad() {
    wx.login({
      success: (res) => {
        this.setData({ code: res.code, n: 2 });
      },
    });
  },
  show() {
    console.log(this.data.n);
  },
});
// case: a field of the page itself
Page({
  onLoad() {
    wx.login({
      success: (res) => {
        this.code = res.code;
      },
    });
  },
  show() {
    console.log(this.code); // sink: log login-code
  },
});
// case: a method of the page
Page({
  onLoad() {
    wx.getUserProfile({ desc: "x", success: (res) => this.done(res.userInfo) });
  },
  done(x) {
    console.log(x); // sink: log profile
  },
});
// case: app data
// file: app.js
App({
  globalData: { place: null },
  onLaunch() {
    wx.getLocation({
      success: (res) => {
        this.globalData.place = res;
      },
    });
  },
});
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
const app = getApp();
Page({
  show() {
    console.log(app.globalData.place); // sink: log location
  },
});
// case: storage
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  onLoad() {
    wx.login({
      success(res) {
        wx.setStorageSync("c", res.code);
      },
    });
  },
});
// file: pages/b/b.js
Page({
  onLoad() {
    console.log(wx.getStorageSync("c")); // sink: log login-code
    console.log(wx.getStorageSync("theme"));
  },
});
// case: storage by a telling key
Page({
  onLoad() {
    console.log(wx.getStorageSync("userInfo")); // sink: log profile
  },
});
// case: phone number event
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<button open-type="getPhoneNumber" bindgetphonenumber="onPhone">x</button> <!-- source: open-type=getPhoneNumber -->
// file: pages/a/a.js
Page({
  onPhone(e) {
    console.log(e.detail.encryptedData); // sink: log encrypted-data
    console.log(e.detail.errMsg);
    console.log(e.detail); // sink: log encrypted-data login-code
  },
});
// case: user info event
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<button open-type="getUserInfo" bind:getuserinfo="onInfo">x</button>
// file: pages/a/a.js
Page({
  onInfo(e) {
    console.log(e); // sink: log profile
    console.log(e.detail.userInfo.nickName); // sink: log nickname
  },
});
// case: an input with a placeholder
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<view>
  <input bindinput="onInput" placeholder="请输入手机号" />
  <input bindinput="onNote" placeholder="备注" />
</view>
// file: pages/a/a.js
Page({
  onInput(e) {
    console.log(e.detail.value); // sink: log phone
  },
  onNote(e) {
    console.log(e.detail.value);
  },
});
// case: a form
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<form bindsubmit="onSubmit">
  <input name="idCard" />
  <input name="note" />
</form>
// file: pages/a/a.js
Page({
  onSubmit(e) {
    console.log(e.detail.value.idCard); // sink: log id-number
    console.log(e.detail.value.note);
    console.log(e.detail.value); // sink: log id-number
  },
});
// case: an ordinary tap
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<view bindtap="onTap" data-phone="1">x</view>
// file: pages/a/a.js
Page({
  onTap(e) {
    console.log(e);
  },
});
// case: the login chain of four files
// sinks: request
// file: app.json
{ "pages": ["pages/login/login"] }
// file: pages/login/login.js
const user = require("../../utils/user.js");
Page({
  wxLogin() {
    wx.getUserProfile({ // source: wx.getUserProfile
      desc: "x",
      success: (res) => {
        this.doLogin(res.userInfo);
      },
    });
  },
  doLogin: function (userInfo) {
    user.loginByWeixin(userInfo).then((res) => {});
  },
});
// file: utils/user.js
const util = require("../utils/util.js");
function loginByWeixin(userInfo) {
  return new Promise(function (resolve, reject) {
    return util.request("https://shop.example/login", { code: 1, userInfo: userInfo }, "POST").then((res) => resolve(res)); // sink: request profile
  });
}
module.exports = { loginByWeixin };
// file: utils/util.js
function request(url, data = {}, method = "GET") {
  return new Promise(function (resolve, reject) {
    wx.request({ url: url, data: data, method: method, success: (res) => resolve(res.data) }); // sink: request profile
  });
}
module.exports = { request };
// case: one handler keeps many fields, each under the key that it gives
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<input placeholder="活动名称" data-key="title" bindinput="onInput" />
<input placeholder="联系电话" data-key="contact" bindinput="onInput" />
// file: pages/a/a.js
Page({
  data: { id: "", form: {}, rows: [] },
  onInput(e) {
    const { key } = e.currentTarget.dataset;
    this.setData({ [`form.${key}`]: e.detail.value });
  },
  onRow(e) {
    this.setData({ ["rows[" + e.currentTarget.dataset.index + "].note"]: e.detail.value });
  },
  save() {
    console.log(this.data.id, this.data.form.title, this.data.rows);
    console.log(this.data.form.contact); // sink: log phone
    console.log(this.data.form); // sink: log phone
  },
});
// case: a field of one row, written under its position
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { rows: [] },
  onLoad(options) {
    wx.login({ success: (res) => this.setData({ [`rows[${options.at}].code`]: res.code }) });
    console.log(this.data.rows[0].title);
    console.log(this.data.rows[0].code); // sink: log login-code
  },
});
// case: a word within a Chinese text tells what is logged beside it
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  onLoad() {
    ask("/session").then((data) => {
      console.log("成功获取openid：", data); // sink: log openid
      console.log("token已失效", data);
      console.log("完成", data);
    });
  },
});
// case: map services tell the address of coordinates
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
const amap = new AMapWX({ key: "k" });
Page({
  onTap(e) {
    wx.request({
      url: "https://restapi.amap.com/v3/geocode/regeo?key=k&location=" + e.detail.at,
      success: (res) => console.log(res.data.regeocode.addressComponent), // sink: log location
    });
    amap.getRegeo({ success: (data) => console.log(data[0].desc) }); // sink: log location
    qqmapsdk.reverseGeocoder({ location: e.detail.at, success: (res) => console.log(res.status) });
  },
});
// case: a field whose handler searches asks for no number of one's own
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<input placeholder="店名、手机号" bindinput="onWord" bindconfirm="searchBtn" />
<input placeholder="手机号" bindinput="onPhone" />
// file: pages/a/a.js
Page({
  onWord(e) {
    console.log(e.detail.value);
  },
  onPhone(e) {
    console.log(e.detail.value); // sink: log phone
  },
});
// case: a key that is written out under a name
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<input placeholder="请输入您的姓名" bindinput="onName" />
<input placeholder="手机号" bindinput="onTel" />
// file: pages/a/a.js
Page({
  data: { cover: "", form: {} },
  onName(e) {
    var key = "form.name";
    this.setData({ [key]: e.detail.value });
  },
  onTel(e) {
    const tel = `form.tel`;
    this.setData({ [tel]: e.detail.value });
  },
  save() {
    console.log(this.data.cover);
    console.log(this.data.form.tel); // sink: log phone
    console.log(this.data.form); // sink: log phone real-name
  },
});
