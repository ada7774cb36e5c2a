Page({
  data: { visits: [] },
  onLoad() {
    this.load("/report/day");
  },
  load(url) {
    wx.request({
      url,
      success: (res) => {
        console.log(res); // expect
        this.setData({ visits: res.data.list });
      },
    });
  },
  loadMonth() {
    wx.request({
      url: "/report/month",
      success: (res) => {
        console.log(res);
        this.setData({ visits: res.data.list });
      },
    });
  },
});
