// case: observers of a property
// file: app.json
{ "pages": ["pages/a/a"] }
// file: pages/a/a.json
{ "usingComponents": { "my-card": "/components/card/card" } }
// file: pages/a/a.js
Page({
  data: { who: null },
  onLoad() {
    wx.getUserProfile({ desc: "x", success: (res) => this.setData({ who: res.userInfo }) });
  },
});
// file: pages/a/a.wxml
<my-card owner="{{who}}" size="{{1}}" />
// file: components/card/card.js
Component({
  properties: {
    owner: {
      type: Object,
      observer(value) {
        console.log(value); // sink: log profile
      },
    },
    size: {
      type: Number,
      observer(value) {
        console.log(value);
      },
    },
  },
  observers: {
    "owner.**"(value) {
      console.log(value); // sink: log profile
    },
    size(value) {
      console.log(value);
    },
    "size, owner": function (size, owner) {
      console.log(size);
      console.log(owner); // sink: log profile
    },
  },
});
// case: what a behavior keeps in the data
// file: app.json
{ "pages": ["pages/a/a"] }
// file: behaviors/login.js
module.exports = Behavior({
  data: { ticket: "", n: 1 },
  methods: {
    load() {
      wx.login({ success: (res) => this.setData({ ticket: res.code, n: 2 }) });
    },
  },
});
// file: pages/a/a.js
const login = require("../../behaviors/login");
Component({
  behaviors: [login],
  methods: {
    show() {
      console.log(this.data.ticket); // sink: log login-code
      console.log(this.data.n);
    },
  },
});
// case: a behavior that another component has
// file: behaviors/login.js
module.exports = Behavior({
  methods: {
    load() {
      wx.login({ success: (res) => this.setData({ ticket: res.code }) });
    },
  },
});
// file: components/a.js
Component({ behaviors: [require("../behaviors/login")] });
// file: components/b.js
Component({
  methods: {
    show() {
      console.log(this.data.ticket);
    },
  },
});
// case: methods that are spread into a page, or merged
// file: mixin.js
module.exports = {
  load() {
    wx.login({ success: (res) => this.setData({ one: res.code }) });
  },
};
// file: pages/a/a.js
const mixin = require("../../mixin");
Page({
  ...mixin,
  show() {
    console.log(this.data.one); // sink: log login-code
    console.log(this.data.two);
  },
});
// file: pages/b/b.js
import mixin from "../../mixin";
Page(
  Object.assign({}, mixin, {
    show() {
      console.log(this.data.one); // sink: log login-code
    },
  }),
);
// case: a field of the class that a class extends
// file: base.js
export class Base {
  login() {
    return wx.login();
  }
  keep(value) {
    this.kept = value;
  }
}
// file: user.js
import { Base } from "./base";
class User extends Base {
  async go() {
    const res = await super.login();
    this.keep(res.code);
    console.log(this.kept); // sink: log login-code
    console.log(this.other);
  }
}
new User().go();
