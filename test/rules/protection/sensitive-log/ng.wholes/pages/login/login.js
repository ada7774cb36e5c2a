const http = require("../../http.js");

Page({
  onLoad() {
    wx.login({
      success: ({ code }) => {
        wx.request({
          url: "https://api.example.cn/login",
          data: { code },
          success: (res) => {
            console.log(res); // expect
            wx.setStorageSync("token", res.data.token);
          },
        });
      },
    });
  },
  async refresh() {
    const answer = await http.post("/refresh", {});
    console.log("refreshed", JSON.stringify(answer.data)); // expect
    if (answer.data.code === 0) this.openid = answer.data.openid;
  },
  mine() {
    http.post("/mine", {}).then(({ data }) => {
      console.log(`mine ${data}`); // expect
      this.setData({ userInfo: data.result });
    });
  },
});
