const { get, post } = require("../../utils/http.js");

Page({
  data: { idCard: "", password: "", city: "" },
  onCheck() {
    post("/member/check", { idCard: this.data.idCard });
    get("/shops", { city: this.data.city });
  },
  onBind() {
    wx.request({ url: "https://api.shop-east.cn/bind", method: "POST", data: { password: this.data.password } });
  },
});
