import { toLogin } from "../../auth.js";

Page({
  onLoad() {
    if (!wx.getStorageSync("token")) toLogin(); // expect
  },
  onOrder() {
    toLogin();
  },
});
