Page({
  data: { url: "" },
  onLoad(options) {
    this.setData({ url: "https://h5.example.cn/detail?id=" + options.id });
  },
});
