Page({
  data: { wordInput: "", countInput: 0, phone: "" },
  onLoad(options) {
    console.log("opened with", options);
  },
  onChange(event) {
    console.log("onChange", event);
    const value = event.detail.value;
    this.setData({ wordInput: value, countInput: value.length });
  },
  onSuccess(event) {
    console.log("uploaded", event);
  },
});
