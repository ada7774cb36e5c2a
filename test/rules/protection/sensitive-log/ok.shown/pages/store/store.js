const { get } = require("../../utils/http.js");

Page({
  data: { list: [], users: [] },
  onShow() {
    get("/nearby").then((res) => {
      console.log(res.data);
      this.setData({ list: res.data.list });
    });
  },
});
