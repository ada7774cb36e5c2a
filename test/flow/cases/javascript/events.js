// case: uni events
// file: pages/a.vue
<script>
export default { methods: { go() { uni.$emit("picked", { x: this.form.phone }); } } };
</script>
// file: pages/b.vue
<script>
export default {
  onLoad() {
    uni.$on("picked", (d) => {
      tick();
      console.log(d.x); // sink: log phone
    });
  },
};
</script>
// case: uni once with a method
// file: pages/a.vue
<script>
export default { methods: { go() { uni.$emit("picked", this.form.phone); } } };
</script>
// file: pages/b.vue
<script>
export default {
  onLoad() {
    uni.$once("picked", this.picked);
  },
  methods: {
    picked(d) {
      tick();
      console.log(d); // sink: log phone
    },
  },
};
</script>
// case: a bus of Vue
// file: bus.js
import Vue from "vue";
export const eventBus = new Vue();
// file: a.js
import { eventBus } from "./bus";
export const go = (user) => eventBus.$emit("user-picked", user.phone);
// file: b.js
import { eventBus } from "./bus";
eventBus.$on("user-picked", (d) => {
  tick();
  console.log(d); // sink: log phone
});
// case: mitt
// file: bus.ts
import mitt from "mitt";
export default mitt();
// file: a.ts
import emitter from "./bus";
export const go = (user) => emitter.emit("user:picked", { x: user.phone });
// file: b.ts
import emitter from "./bus";
emitter.on("user:picked", ({ x }) => {
  tick();
  console.log(x); // sink: log phone
});
// case: event names as constants
// file: names.js
export const PICKED = "picked";
// file: a.js
import { PICKED } from "./names";
export const go = (user) => bus.emit(PICKED, user.phone);
// file: b.js
import { PICKED } from "./names";
bus.on(PICKED, (d) => {
  tick();
  console.log(d); // sink: log phone
});
// case: event names as object members
// file: names.js
export default { PICKED: "picked" };
// file: a.js
import EVENTS from "./names";
export const go = (user) => bus.emit(EVENTS.PICKED, user.phone);
// file: b.js
import EVENTS from "./names";
bus.on(EVENTS.PICKED, (d) => {
  tick();
  console.log(d); // sink: log phone
});
// case: the opener's channel
// file: pages/a/a.js
Page({
  go() {
    const that = this;
    wx.navigateTo({
      url: "/pages/b/b",
      events: {
        chosen(d) {
          tick();
          console.log(d.x); // sink: log phone
        },
      },
      success(res) {
        res.eventChannel.emit("given", { y: that.data.user.phone });
      },
    });
  },
});
// file: pages/b/b.js
Page({
  onLoad() {
    const channel = this.getOpenerEventChannel();
    channel.on("given", (d) => {
      tick();
      console.log(d.y); // sink: log phone
    });
  },
  done() {
    this.getOpenerEventChannel().emit("chosen", { x: this.data.form.phone });
  },
});
// case: Taro's event center
// file: a.js
import Taro from "@tarojs/taro";
export const go = (user) => Taro.eventCenter.trigger("picked", user.phone);
// file: b.js
import Taro from "@tarojs/taro";
Taro.eventCenter.on("picked", (d) => {
  tick();
  console.log(d); // sink: log phone
});
// case: pubsub-js
// file: a.js
import PubSub from "pubsub-js";
export const go = (user) => PubSub.publish("picked", user.phone);
// file: b.js
import PubSub from "pubsub-js";
PubSub.subscribe("picked", (name, d) => {
  tick();
  console.log(d); // sink: log phone
});
// case: more values in one event
// file: a.js
export const go = (user) => bus.emit("picked", 1, user.phone);
// file: b.js
bus.on("picked", (id, d) => {
  console.log(id);
  tick();
  console.log(d); // sink: log phone
});
// case: an own bus
// file: app.js
App({
  on(name, fn) { (this.handlers[name] ||= []).push(fn); },
  emit(name, data) { this.handlers[name].forEach((fn) => fn(data)); },
});
// file: a.js
const app = getApp();
Page({ go() { app.emit("picked", this.data.user.phone); } });
// file: b.js
const app = getApp();
Page({
  onLoad() {
    app.on("picked", (d) => {
      tick();
      console.log(d); // sink: log phone
    });
  },
});
// case: another event
// sinks: log
// file: a.js
import { PICKED } from "./names";
export const go = (user) => bus.emit(PICKED, user.phone);
// file: b.js
import { DROPPED } from "./names";
bus.on(DROPPED, (d) => {
  console.log(d);
});
// file: names.js
export const PICKED = "picked";
export const DROPPED = "dropped";
