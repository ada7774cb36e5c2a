// case: a property of a component in the page's markup
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.json
{ "usingComponents": { "user-card": "../../components/card/card" } }
// file: pages/a/a.wxml
<user-card place="{{spot}}" note="{{note}}" />
// file: pages/a/a.js
Page({
  data: { note: "hello" },
  onLoad() {
    wx.getLocation({ success: (res) => this.setData({ spot: res }) }); // source: wx.getLocation
  },
});
// file: components/card/card.json
{ "component": true }
// file: components/card/card.js
Component({
  properties: { place: Object, note: String },
  methods: {
    show() {
      console.log(this.properties.place); // sink: log location
      console.log(this.data.place.latitude); // sink: log location
      console.log(this.data.note);
    },
  },
});
// case: a component that the app registers, by a path from the root
// file: mini/app.json
{ "pages": ["pages/a/a"], "usingComponents": { "card": "/components/card/index" } }
// file: mini/pages/a/a.wxml
<view><card value-one="{{code}}" /></view>
// file: mini/pages/a/a.js
Page({
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
});
// file: mini/components/card/index.js
Component({
  properties: { valueOne: { type: String, value: "" } },
  attached() {
    console.log(this.data.valueOne); // sink: log login-code
  },
});
// case: a component of the same name in another folder
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.json
{ "usingComponents": { "card": "./card/card" } }
// file: pages/a/a.wxml
<card place="{{spot}}" />
// file: pages/a/a.js
Page({
  onLoad() {
    wx.getLocation({ success: (res) => this.setData({ spot: res }) });
  },
});
// file: pages/a/card/card.js
Component({ properties: { place: Object } });
// file: components/card/card.js
Component({
  properties: { place: Object },
  attached() {
    console.log(this.data.place);
  },
});
// case: a property in the component's own markup
// sinks: url
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.json
{ "usingComponents": { "frame": "/components/frame/frame" } }
// file: pages/a/a.wxml
<frame to="https://a.example/?c={{code}}" />
// file: pages/a/a.js
Page({
  onLoad() {
    wx.login({ success: (res) => this.setData({ code: res.code }) });
  },
});
// file: components/frame/frame.js
Component({ properties: { to: String } });
// file: components/frame/frame.wxml
<web-view src="{{to}}" /> <!-- sink: url login-code -->
// case: an event of a component
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.json
{ "usingComponents": { "picker1": "/components/place/place", "other": "/components/other/other" } }
// file: pages/a/a.wxml
<picker1 bind:placePicked="onPlace" />
<other bind:placePicked="onOther" />
// file: pages/a/a.js
Page({
  onPlace(e) {
    console.log(e.detail.spot); // sink: log location
    console.log(e.detail.n);
  },
  onOther(e) {
    console.log(e.detail.spot);
  },
});
// file: components/place/place.js
Component({
  methods: {
    pick() {
      wx.chooseLocation({ success: (res) => this.triggerEvent("placePicked", { spot: res, n: 1 }) });
    },
  },
});
// file: components/other/other.js
Component({
  methods: {
    pick() {
      this.triggerEvent("placePicked", { spot: "north" });
    },
  },
});
