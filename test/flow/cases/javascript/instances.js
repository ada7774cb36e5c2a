// case: a page's method and a receiver that is no page
// sinks: log
// file: pages/a/a.js
Page({
  duplicate(x) {
    tick();
    console.log(x);
  },
});
// file: lib/b.js
export function f(vector, user) {
  vector.duplicate(user.phone);
}
// case: a class's method and a list
// sinks: log
class Shape {
  duplicate(x) {
    tick();
    console.log(x);
  }
}
const rows = [1];
rows.duplicate(user.phone);
// case: a class's method and a package's object
// sinks: log
// file: a.js
class Shape {
  duplicate(x) {
    tick();
    console.log(x);
  }
}
// file: b.js
import * as three from "three";
const v = new three.Vector3();
v.duplicate(user.phone);
// case: a page's method called through an alias
Page({
  onLoad(o) {
    const that = this;
    const self = this;
    wx.request({ url: "x", success() { that.show(o.phone); } });
  },
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
// case: a component's method by selectComponent
// file: pages/a/a.js
Page({
  go() {
    this.selectComponent("#c").show(this.data.user.phone);
  },
  go2() {
    const c = this.selectComponent("#c");
    c.show2(this.data.user.phone);
  },
  go3() {
    this.dialog = this.selectComponent("#c");
    this.dialog.show3(this.data.user.phone);
  },
});
// file: components/c/c.js
Component({
  methods: {
    show(x) {
      tick();
      console.log(x); // sink: log phone
    },
    show2(x) {
      tick();
      console.log(x); // sink: log phone
    },
    show3(x) {
      tick();
      console.log(x); // sink: log phone
    },
  },
});
// case: another page's method
// file: pages/a/a.js
Page({
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
  show2(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
// file: pages/b/b.js
Page({
  go() {
    const pages = getCurrentPages();
    const prev = pages[pages.length - 2];
    prev.show(this.data.user.phone);
    let page = getCurrentPages().pop();
    page.show2(this.data.user.phone);
  },
});
// case: a component by ref
// file: a.vue
<template><child ref="child" /></template>
<script>
import Child from "./b.vue";
export default { components: { Child }, methods: { go() { this.$refs.child.show(this.user.phone); } } };
</script>
// file: b.vue
<script>
export default {
  methods: {
    show(x) {
      tick();
      console.log(x); // sink: log phone
    },
  },
};
</script>
// case: a passed component instance
// file: util.js
export function run(page, user) {
  page.show(user.phone);
}
// file: a.js
import { run } from "./util";
Page({
  onLoad() { run(this, this.data.u); },
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
