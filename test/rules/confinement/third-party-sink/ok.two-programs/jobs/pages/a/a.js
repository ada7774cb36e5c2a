Page({
  send(event) {
    wx.request({ url: "https://www.jobs-two.com/apply", method: "POST", data: event.detail.value });
  },
});
