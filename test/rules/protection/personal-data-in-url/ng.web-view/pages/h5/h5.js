const app = getApp();
Page({
  data: { url: "" },
  onLoad(options) {
    const query = "?openid=" + app.globalData.openid + "&from=mini"; // expect
    const url = decodeURIComponent(options.url) + query;
    this.setData({ url });
  },
});
