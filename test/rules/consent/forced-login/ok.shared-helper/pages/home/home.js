import { toLogin } from "../../auth.js";

Page({
  onOrder() {
    toLogin();
  },
});
