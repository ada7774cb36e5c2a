// case: a component that two pages use hands each page what that page gave it
// file: app.json
{ "pages": ["pages/a/a", "pages/b/b"], "usingComponents": { "my-line": "/components/line/line" } }
// file: components/line/line.js
Component({
  properties: { text: String },
  methods: {
    tapped() {
      this.triggerEvent("pick", this.data.text);
    },
  },
});
// file: pages/a/a.js
Page({
  data: { place: "" },
  onShow() {
    wx.getLocation({ success: (res) => this.setData({ place: res.latitude }) });
  },
  picked(e) {
    console.log(e.detail); // sink: log location
  },
});
// file: pages/a/a.wxml
<my-line text="{{place}}" bind:pick="picked" />
// file: pages/b/b.js
Page({
  data: { title: "" },
  picked(e) {
    console.log(e.detail);
  },
});
// file: pages/b/b.wxml
<my-line text="{{title}}" bind:pick="picked" />
// case: a component of Vue that two pages bind both ways
// file: package.json
{ "dependencies": { "vue": "2" } }
// file: src/components/line-box.vue
<script>
export default {
  props: { value: String },
  methods: {
    changed() {
      this.$emit("input", this.value);
    },
  },
};
</script>
// file: src/pages/a.vue
<template><line-box v-model="place" /></template>
<script>
import LineBox from "../components/line-box.vue";
export default {
  components: { LineBox },
  data: () => ({ place: "" }),
  mounted() {
    uni.getLocation({ success: (res) => (this.place = res.latitude) });
  },
};
</script>
// file: src/pages/b.vue
<template><line-box v-model="title" /></template>
<script>
import LineBox from "../components/line-box.vue";
export default {
  components: { LineBox },
  data: () => ({ title: "" }),
  mounted() {
    console.log(this.title);
  },
};
</script>
