const post = (url, data) => new Promise((resolve) => wx.request({ url, method: "POST", data, success: resolve }));
Page({
  async signIn() {
    const { code } = await wx.login();
    const answer = await post("https://api.shop-east.cn/login", { js_code: code });
    console.log(JSON.stringify(answer)); // expect
  },
});
