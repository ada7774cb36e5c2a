// case: storage
function f(idCard, token) {
  wx.setStorageSync("a", idCard); // sink: storage id-number
  wx.setStorage({ key: "b", data: { idCard } }); // sink: storage id-number
  wx.setStorageSync("theme", "dark");
}
// case: the key is not the value
// sinks: storage
function f(openid) {
  wx.setStorageSync("seen-" + openid, true);
}
// case: a page URL
function f(openid) {
  wx.navigateTo({ url: `/pages/a/a?openid=${openid}` }); // sink: url openid
}
// case: a page URL with an order number
// sinks: url
function f(orderNo) {
  wx.navigateTo({ url: `/pages/a/a?order=${orderNo}` });
}
// case: a shared path
Page({
  onShareAppMessage() {
    return {
      title: "x",
      path: "/pages/a/a?openid=" + this.data.openid, // sink: url openid
    };
  },
});
// case: another mini program
function f(phone) {
  wx.navigateToMiniProgram({ appId: "wx0", path: "a", extraData: { phone } }); // sink: jump phone
}
// case: another mini program without data
// sinks: jump
function f() {
  wx.navigateToMiniProgram({ appId: "wx0", extraData: { from: "a" } });
}
// case: a request
function f(phone) {
  wx.request({ url: "https://a.example/x", data: { phone } }); // sink: request phone
}
// case: an event report
function f(openid) {
  wx.reportEvent("login", { openid }); // sink: analytics openid
  wx.reportEvent("login", { page: 1 });
}
// case: analytics identity
import sensors from "sa-sdk-miniprogram";
function f(openid, phone) {
  sensors.login(openid); // sink: analytics openid
  sensors.identify(phone); // sink: analytics phone
}
// case: cloud database
const db = wx.cloud.database();
function f(idCard) {
  db.collection("users").add({ data: { idCard } }); // sink: database id-number
}
// case: a web view from page options
// sinks: redirect
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<web-view src="{{url}}"></web-view> <!-- sink: redirect -->
// file: pages/a/a.js
Page({
  data: { url: "" },
  onLoad(options) {
    this.setData({ url: decodeURIComponent(options.url) });
  },
});
// case: a web view on a constant host
// sinks: redirect
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.wxml
<web-view src="https://a.example/{{id}}"></web-view>
// file: pages/a/a.js
Page({
  onLoad(options) {
    this.setData({ id: options.id });
  },
});
// case: a client's own request is no incoming one
// sinks: redirect
// file: manifest.json
{ "mp-weixin": { "appid": "wx1234567890abcdef" } }
// file: api/order.js
import request from "@/utils/request.js";
export const pay = (data) => request.post("order/pay", data);
// file: pages/a/a.vue
<script>
import { pay } from "@/api/order.js";
export default {
  methods: {
    go() {
      pay({ id: 1 }).then((res) => {
        location.href = res.data.payUrl;
      });
    },
  },
};
</script>
