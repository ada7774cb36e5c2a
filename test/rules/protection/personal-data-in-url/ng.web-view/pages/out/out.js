const app = getApp();
Page({
  data: { url: "" },
  onLoad(options) {
    let url = decodeURIComponent(options.url), token;
    if (url.includes("?")) {
      token = "&token=" + app.globalData.token; // expect
    } else {
      token = "?token=" + app.globalData.token;
    }

    url = url + token;
    this.setData({ url });
  },
});
