const { open } = require("../../helper/open.js");

Page({
  data: { phone: "" },
  onPhone(e) {
    this.setData({ phone: e.detail.value.phone });
  },
  open(e) {
    open(e);
  },
});
