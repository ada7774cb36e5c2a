Page({
  read(imgUrl) {
    wx.cloud.callFunction({
      name: "ocr",
      data: { imgUrl },
      success: (res) => {
        this.setData({ user: res.result });
        console.log("read", res); // expect
      },
      fail: (err) => {
        console.log("failed", err);
      },
    });
  },
});
