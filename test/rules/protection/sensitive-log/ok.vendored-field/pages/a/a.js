Page({
  data: { size: "" },
  onSize(event) {
    console.log(event.detail);
    this.setData({ size: event.detail });
  },
});
