// case: a helper that puts an object in the query
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b", "pages/c/c"] }
// file: open.js
export function open(url, query = {}) {
  const text = Object.keys(query)
    .map((key) => `${key}=${query[key]}`)
    .join("&");
  wx.navigateTo({ url: url + "?" + text });
}
// file: pages/a/a.js
import { open } from "../../open";
Page({
  go() {
    wx.login({
      success(res) {
        open("/pages/b/b", { c: res.code, n: 1 });
        open("/pages/c/c", { c: 1 });
      },
    });
  },
});
// file: pages/b/b.js
Page({
  onLoad(options) {
    console.log(options.c); // sink: log login-code
    console.log(options.n);
  },
});
// file: pages/c/c.js
Page({
  onLoad(options) {
    console.log(options.c);
  },
});
// case: an address that stands in the markup
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  data: { code: "" },
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
  go(e) {
    const { url } = e.currentTarget.dataset;
    wx.navigateTo({ url });
  },
  open(e) {
    wx.navigateTo({ url: e.currentTarget.dataset.url });
  },
});
// file: pages/a/a.wxml
<view bindtap="open" data-url="/pages/b/b?c={{code}}&n=1">x</view>
// file: pages/b/b.js
Page({
  onLoad(options) {
    console.log(options.c); // sink: log login-code
    console.log(options.n);
  },
});
// case: a router of a library
// file: pages.json
{ "pages": [{ "path": "pages/a/a" }, { "path": "pages/b/b" }] }
// file: pages/a/a.vue
<script>
export default {
  methods: {
    go() {
      uni.login({ success: (res) => this.$Router.push({ path: "/pages/b/b", query: { c: res.code, n: 1 } }) });
    },
  },
};
</script>
// file: pages/b/b.vue
<script>
export default {
  onLoad(options) {
    console.log(options.c); // sink: log login-code
    console.log(options.n);
  },
};
</script>
// case: a helper that writes into the page it is handed
// file: login.js
module.exports = function login(page, other) {
  wx.login({
    success(res) {
      page.setData({ code: res.code, n: 1 });
    },
  });
};
// file: pages/a/a.js
const login = require("../../login");
Page({
  onLoad() {
    login(this);
  },
  show() {
    console.log(this.data.code); // sink: log login-code
    console.log(this.data.n);
  },
});
// file: pages/b/b.js
Page({
  show() {
    console.log(this.data.code);
  },
});
// case: a page that waits for the app
// file: app.json
{ "pages": ["pages/a/a"] }
// file: app.js
App({
  globalData: { who: null },
  onLaunch() {
    wx.getUserInfo({
      success: (res) => {
        this.globalData.who = res.userInfo;
        if (this.userInfoReadyCallback) this.userInfoReadyCallback(res);
      },
    });
  },
});
// file: pages/a/a.js
const app = getApp();
Page({
  onLoad() {
    app.userInfoReadyCallback = (answer) => {
      this.setData({ ready: true });
      console.log(answer); // sink: log profile
    };
    app.otherCallback = (answer) => {
      console.log(answer);
    };
  },
});
// case: a notification centre of one's own
// file: centre.js
const all = [];
function addNotification(name, done) {
  all.push({ name, done });
}
function postNotificationName(name, info) {
  all.forEach((one) => one.name === name && one.done(info));
}
module.exports = { addNotification, postNotificationName };
// file: a.js
const centre = require("./centre");
centre.addNotification("got", (info) => {
  console.log(info); // sink: log login-code
});
centre.addNotification("other", (info) => {
  console.log(info);
});
wx.login({ success: (res) => centre.postNotificationName("got", res.code) });
