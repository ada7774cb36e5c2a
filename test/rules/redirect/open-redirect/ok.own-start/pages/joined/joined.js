const base = "https://h5.example.cn/";
Page({
  data: { url: base },
  onLoad(options) {
    let url = base + options.page;
    url += "?from=" + options.from;
    this.setData({ url });
  },
});
