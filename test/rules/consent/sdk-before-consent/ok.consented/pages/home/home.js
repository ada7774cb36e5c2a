const sensors = require("../../utils/sensorsdata.js");
Page({
  onAgree() {
    sensors.login(this.data.openid);
  },
});
