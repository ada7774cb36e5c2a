// case: the query of a page
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  go() {
    wx.getLocation({
      success: (res) => wx.navigateTo({ url: "/pages/b/b?n=1&spot=" + res.latitude + "&m=" + this.data.m }),
    });
  },
});
// file: pages/b/b.js
Page({
  onLoad(options) {
    console.log(options.spot); // sink: log location
    console.log(options.n, options.m);
    this.setData({ kept: options.spot });
  },
  show() {
    console.log(this.data.kept); // sink: log location
  },
});
// case: another page of the same field
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b", "pages/c/c"] }
// file: pages/a/a.js
wx.login({ success: (res) => wx.redirectTo({ url: `../b/b?one=${res.code}` }) });
// file: pages/b/b.js
Page({
  onLoad({ one }) {
    console.log(one); // sink: log login-code
  },
});
// file: pages/c/c.js
Page({
  onLoad({ one }) {
    console.log(one);
  },
});
// case: an object in the query
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
wx.getUserProfile({
  desc: "x",
  success(res) {
    const url = "/pages/b/b?item=" + encodeURIComponent(JSON.stringify(res.userInfo));
    wx.navigateTo({ url });
  },
});
// file: pages/b/b.js
Page({
  onLoad(options) {
    const item = JSON.parse(decodeURIComponent(options.item));
    console.log(item); // sink: log profile
  },
});
// case: a navigator in markup
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.wxml
<navigator url="/pages/b/b?c={{code}}">x</navigator>
// file: pages/a/a.js
Page({
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
});
// file: pages/b/b.js
Page({
  onLoad(q) {
    console.log(q.c); // sink: log login-code
    console.log(q.d);
  },
});
// case: the event channel to the opened page
// file: pages/a/a.js
wx.getLocation({
  success: (place) =>
    wx.navigateTo({ url: "/pages/b/b", success: (res) => res.eventChannel.emit("sendPlace", { place, n: 1 }) }),
});
// file: pages/b/b.js
Page({
  onLoad() {
    const channel = this.getOpenerEventChannel();
    channel.on("sendPlace", (data) => {
      console.log(data.place); // sink: log location
      console.log(data.n);
    });
  },
});
// case: the event channel back to the opener
// file: pages/a/a.js
wx.navigateTo({
  url: "/pages/b/b",
  events: {
    placePicked(data) {
      console.log(data); // sink: log location
    },
    other(data) {
      console.log(data);
    },
  },
});
// file: pages/b/b.js
Page({
  pick() {
    wx.chooseLocation({ success: (res) => this.getOpenerEventChannel().emit("placePicked", res) });
  },
});
// case: data set on the page before
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b", "pages/c/c"] }
// file: pages/a/a.js
Page({
  data: { picked: null },
  go() {
    wx.navigateTo({ url: "/pages/b/b" });
  },
  onShow() {
    console.log(this.data.picked); // sink: log location
  },
});
// file: pages/b/b.js
Page({
  pick() {
    const pages = getCurrentPages();
    const prev = pages[pages.length - 2];
    wx.chooseLocation({ success: (res) => prev.setData({ picked: res }) });
  },
});
// file: pages/c/c.js
Page({
  data: { picked: null },
  onShow() {
    console.log(this.data.picked);
  },
});
// case: data read from the page before
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  onLoad() {
    wx.login({ success: (res) => this.setData({ one: res.code, two: 2 }) });
  },
  go() {
    wx.navigateTo({ url: "/pages/b/b" });
  },
});
// file: pages/b/b.js
Page({
  onLoad() {
    const pages = getCurrentPages();
    console.log(pages[pages.length - 2].data.one); // sink: log login-code
    console.log(pages[pages.length - 2].data.two);
  },
});
