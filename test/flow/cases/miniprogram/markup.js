// case: a field of the dataset
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { place: null },
  onLoad() {
    wx.getLocation({ success: (res) => this.setData({ place: res }) }); // source: wx.getLocation
  },
  tap(e) {
    console.log(e.currentTarget.dataset.where); // sink: log location
    console.log(e.currentTarget.dataset.kind);
    const { where, kind } = e.target.dataset;
    console.log(where.name); // sink: log location
    console.log(kind);
  },
});
// file: pages/a/a.wxml
<view bindtap="tap" data-where="{{place}}" data-kind="shop">x</view>
// case: items of a list in a dataset, with a name of their own
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { pictures: [] },
  onLoad() {
    wx.chooseImage({ success: (res) => this.setData({ pictures: res.tempFilePaths }) });
  },
  show(e) {
    console.log(e.currentTarget.dataset.picUrl); // sink: log photo
  },
  select(e) {
    console.log(e.currentTarget.dataset.index);
  },
});
// file: pages/a/a.wxml
<view wx:for="{{pictures}}" wx:for-item="p" wx:key="index">
  <image src="{{p}}" bindtap="show" data-pic-url="{{p}}" />
  <text bindtap="select" data-index="{{index}}">{{p}}</text>
</view>
// case: an item of an item
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { rows: [] },
  onLoad() {
    wx.chooseImage({ success: (res) => this.setData({ rows: [{ files: res.tempFilePaths, n: 1 }] }) });
  },
  show(e) {
    console.log(e.currentTarget.dataset.file); // sink: log photo
  },
  count(e) {
    console.log(e.currentTarget.dataset.n);
  },
});
// file: pages/a/a.wxml
<block wx:for="{{rows}}">
  <view wx:for="{{item.files}}"><image bind:tap="show" data-file="{{item}}" /></view>
  <text bind:tap="count" data-n="{{item.n}}" />
</block>
// case: the page's own field of the name that items have
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { item: null, pictures: [] },
  onLoad() {
    wx.login({ success: (res) => this.setData({ item: res.code }) });
  },
  outside(e) {
    console.log(e.currentTarget.dataset.one); // sink: log login-code
  },
  inside(e) {
    console.log(e.currentTarget.dataset.two);
  },
});
// file: pages/a/a.wxml
<view bindtap="outside" data-one="{{item}}" />
<view wx:for="{{pictures}}" bindtap="inside" data-two="{{item}}" />
// case: a template's data
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.js
Page({
  data: { pictures: [] },
  onLoad() {
    wx.chooseImage({ success: (res) => this.setData({ pictures: res.tempFilePaths }) });
  },
  show(e) {
    console.log(e.currentTarget.dataset.file); // sink: log photo
    console.log(e.currentTarget.dataset.size);
  },
});
// file: pages/a/a.wxml
<import src="../../parts/picture.wxml" />
<template is="picture" data="{{src: pictures[0], size: 3}}" />
// file: parts/picture.wxml
<template name="picture"><image bindtap="show" data-file="{{src}}" data-size="{{size}}" /></template>
<template name="other"><image bindtap="show" /></template>
// case: a template that another page uses
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  data: { pictures: [] },
  onLoad() {
    wx.chooseImage({ success: (res) => this.setData({ pictures: res.tempFilePaths }) });
  },
});
// file: pages/a/a.wxml
<template name="picture"><image bindtap="show" data-file="{{src}}" /></template>
<template is="picture" data="{{src: pictures[0]}}" />
// file: pages/b/b.js
Page({
  show(e) {
    console.log(e.currentTarget.dataset.file);
  },
});
// file: pages/b/b.wxml
<template name="picture"><image bindtap="show" data-file="{{src}}" /></template>
<template is="picture" data="{{src: 'a.png'}}" />
// case: the query in a dataset
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"] }
// file: pages/a/a.js
Page({
  data: { code: "" },
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
  go(e) {
    console.log(e.currentTarget.dataset.url); // sink: log login-code
  },
});
// file: pages/a/a.wxml
<view bindtap="go" data-url="/pages/b/b?c={{code}}">x</view>
