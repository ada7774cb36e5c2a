// case: datasets of other elements
// file: app.json
{ "pages": ["p/p"] }
// file: p/p.js
Page({
  data: { code: "" },
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
  one(e) {
    console.log(e.currentTarget.dataset.v);
  },
  two(e) {
    console.log(e.currentTarget.dataset.v);
  },
});
// file: p/p.wxml
<view data-v="{{code}}" />
<view bindtap="one" data-v="1" />
<view bindtap="two" data-w="{{code}}" />
// case: a hidden field of an item
// file: app.json
{ "pages": ["p/p"] }
// file: p/p.js
Page({
  data: { list: [] },
  onLoad() {
    wx.login({ success: (res) => this.setData({ list: [{ hidden: md5(res.code), n: 1 }] }) });
  },
  tap(e) {
    console.log(e.currentTarget.dataset.v);
  },
});
// file: p/p.wxml
<view wx:for="{{list}}" bindtap="tap" data-v="{{item.hidden}}" />
// case: an observer of the field beside it
Component({
  data: { a: { x: 1, y: 2 } },
  observers: {
    "a.y"(value) {
      console.log(value);
    },
  },
  methods: {
    load() {
      wx.login({ success: (res) => this.setData({ "a.x": res.code }) });
    },
  },
});
// case: a helper that hides what it keeps
// file: storage.js
export const put = (key, value) => wx.setStorageSync(key, md5(value));
// file: a.js
import { put } from "./storage";
wx.login({ success: (res) => put("k", res.code) });
console.log(wx.getStorageSync("k"));
// case: a helper that is handed the page and another object
function fill(one, other) {
  one.setData({ n: 1 });
  wx.login({ success: (res) => (other.code = res.code) });
}
Page({
  onLoad() {
    fill(this, {});
  },
  show() {
    console.log(this.code);
    console.log(this.data.n);
  },
});
// case: two components that send one event
// file: app.json
{ "pages": ["p/p"] }
// file: p/p.json
{ "usingComponents": { "c-a": "/c/a", "c-b": "/c/b" } }
// file: p/p.js
Page({
  one(e) {
    console.log(e.detail.v); // sink: log login-code
  },
  two(e) {
    console.log(e.detail.v);
  },
});
// file: p/p.wxml
<c-a bind:done="one" />
<c-b bind:done="two" />
// file: c/a.js
Component({
  methods: {
    tap() {
      wx.login({ success: (res) => this.triggerEvent("done", { v: res.code }) });
    },
  },
});
// file: c/b.js
Component({
  methods: {
    tap() {
      this.triggerEvent("done", { v: 1 });
    },
  },
});
