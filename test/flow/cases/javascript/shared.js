// case: shared object of a module
// file: utils/global.js
export const state = { v: null };
// file: a.js
import { state } from "./utils/global";
wx.getUserProfile({ desc: "x", success(res) { state.v = res.userInfo; } });
// file: b.js
import { state } from "./utils/global";
console.log(state.v); // sink: log profile
// case: default export shared
// file: utils/global.js
export default { v: null };
// file: a.js
import g from "./utils/global";
wx.getUserProfile({ desc: "x", success(res) { g.v = res.userInfo; } });
// file: b.js
import conf from "./utils/global";
console.log(conf.v); // sink: log profile
console.log(conf.other);
// case: required shared
// file: utils/global.js
module.exports = { v: null };
// file: a.js
const g = require("./utils/global.js");
wx.getUserProfile({ desc: "x", success(res) { g.v = res.userInfo; } });
// file: b.js
const g = require("./utils/global.js");
console.log(g.v); // sink: log profile
// case: static of a class in another file
// file: session.js
export default class Session {
  static v = null;
}
// file: a.js
import Session from "./session";
wx.getUserProfile({ desc: "x", success(res) { Session.v = res.userInfo; } });
// file: b.js
import Session from "./session";
console.log(Session.v); // sink: log profile
// case: object filled by a function
function fill(o, u) {
  o.a = u.phone;
}
function f() {
  const o = {};
  fill(o, load());
  console.log(o.a); // sink: log phone
  console.log(o.b);
}
// case: object filled by an imported function
// file: a.js
export function fill(o, u) {
  o.a = u.phone;
}
// file: b.js
import { fill } from "./a";
function f() {
  const o = {};
  fill(o, load());
  console.log(o.a); // sink: log phone
  console.log(o); // sink: log phone
}
// case: require.context by file
// file: src/api/user.js
export default {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
};
// file: src/api/index.js
const files = require.context("./", false, /\.js$/);
const api = {};
files.keys().forEach((key) => {
  if (key === "./index.js") return;
  api[key.replace(/(\.\/|\.js)/g, "")] = files(key).default;
});
export default api;
// file: src/page.js
import api from "./api/index.js";
api.user.show(user.phone);
// case: glob with an alias in the prototype
// file: src/apis/user.js
export const show = (x) => {
  tick();
  console.log(x); // sink: log phone
};
// file: src/main.js
const files = import.meta.glob("@/apis/*.js", { eager: true });
const api = {};
Object.values(files).forEach((one) => Object.assign(api, one));
Vue.prototype.$api = api;
// file: src/page.vue
<script>
export default { methods: { go() { this.$api.show(this.form.phone); } } };
</script>
// case: require.context of apis
// file: api/user.js
export const show = (x) => {
  tick();
  console.log(x); // sink: log phone
};
// file: api/index.js
const ctx = require.context("./", false, /\.js$/);
const api = {};
ctx.keys().forEach((k) => Object.assign(api, ctx(k)));
export default api;
// file: page.js
import api from "./api/index";
api.show(user.phone);
// case: an object that a function only reads
function check(o, u) {
  if (o.a === u.phone) return 1;
  u.b = o.a;
}
function f() {
  const o = { a: 1 };
  check(o, load());
  console.log(o.a);
}
// case: an object that is filled after it is logged
function fill(o, u) {
  o.a = u.phone;
}
function f() {
  const o = { a: 1 };
  console.log(o.a);
  fill(o, load());
}
