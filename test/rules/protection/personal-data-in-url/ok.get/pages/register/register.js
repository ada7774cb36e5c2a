const ask = require("../../utils/ask.js");
Page({
  data: { password: "" },
  onInput(e) {
    this.setData({ password: e.detail.value });
  },
  register() {
    const { password } = this.data;
    ask({ url: "/user/register", method: "POST", data: { password } });
  },
});
