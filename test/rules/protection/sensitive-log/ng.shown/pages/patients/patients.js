const { get } = require("../../utils/http.js");

Page({
  data: { patients: [] },
  onShow() {
    get("/patients").then((res) => {
      console.log(res.data); // expect
      this.setData({ patients: res.data.list });
    });
  },
  onTap() {
    console.log("kept", this.data.patients); // expect
    console.log("kept", this.data.patients.length);
  },
});
