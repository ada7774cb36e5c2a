// case: dynamic member constant key
const m = "getLocation";
wx[m]({ success(res) { console.log(res.latitude); } }); // sink: log location
// case: this by name constant
Page({
  onLoad() {
    const name = "show";
    this[name](user.phone);
  },
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
// case: this by template of constants
Page({
  onTap(e) {
    this.run("phone", user.phone);
    this.run("name", 1);
  },
  run(kind, v) {
    this[`on${kind}`](v);
  },
  onphone(x) {
    tick();
    console.log(x); // sink: log phone
  },
  onname(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
// case: a table of handlers by key
const handlers = {
  login(x) {
    tick();
    console.log(x); // sink: log phone
  },
  out() {},
};
function dispatch(type, x) {
  handlers[type](x);
}
dispatch("login", user.phone);
// case: a table of handlers by unknown key
const handlers = {
  login(x) {
    tick();
    console.log(x); // sink: log phone
  },
  out() {},
};
function run(e) {
  handlers[e.type](user.phone);
}
// case: call and apply
function show(p, x) {
  tick();
  console.log(x); // sink: log phone
}
show.call(null, 1, user.phone);
// case: apply
function show(p, x) {
  tick();
  console.log(x); // sink: log phone
}
show.apply(null, [1, user.phone]);
// case: spread args
function show(p, x) {
  tick();
  console.log(x); // sink: log phone
}
const args = [1, user.phone];
show(...args);
// case: async generator
async function* places() {
  const r = await wx.getLocation();
  yield r.latitude;
}
async function f() {
  for await (const p of places()) console.log(p); // sink: log location
}
// case: getter of an object
const o = {
  get x() { return user.phone; },
};
console.log(o.x); // sink: log phone
// case: callback kept in a field of this
Page({
  pick(done) {
    this.done = done;
    wx.chooseLocation({ success: (r) => this.done(r.address) });
  },
  go() {
    this.pick((x) => {
      tick();
      console.log(x); // sink: log location
    });
  },
});
// case: callbacks in a queue
let queue = [];
function whenReady(f) { queue.push(f); }
function ready(u) { queue.forEach((f) => f(u.phone)); queue = []; }
whenReady((x) => {
  tick();
  console.log(x); // sink: log phone
});
// case: observers between modules
// file: bus.js
const handlers = {};
export function on(name, f) {
  (handlers[name] || (handlers[name] = [])).push(f);
}
export function emit(name, data) {
  (handlers[name] || []).forEach((f) => f(data));
}
// file: a.js
import { emit } from "./bus";
emit("picked", user.phone);
// file: b.js
import { on } from "./bus";
on("picked", (x) => {
  tick();
  console.log(x); // sink: log phone
});
// case: list of listeners
const ls = [];
function on(f) { ls.push(f); }
function fire(u) { ls.forEach((f) => f(u.phone)); }
on((x) => {
  tick();
  console.log(x); // sink: log phone
});
// case: subscribe of an own emitter
class Emitter {
  constructor() { this.events = {}; }
  listen(name, f) { (this.events[name] = this.events[name] || []).push(f); }
  send(name, v) { (this.events[name] || []).forEach((f) => f(v)); }
}
const em = new Emitter();
em.listen("picked", (x) => {
  tick();
  console.log(x); // sink: log phone
});
em.send("picked", user.phone);
// case: a method by a name of which nothing is known
Page({
  run(name) {
    this[name](user.phone);
  },
  show(x) {
    tick();
    console.log(x);
  },
});
// case: a queue of another name
let queue = [];
let others = [];
function whenReady(f) { queue.push(f); }
function ready(u) { others.forEach((f) => f(u.phone)); queue.forEach((f) => f(1)); }
whenReady((x) => {
  tick();
  console.log(x);
});
