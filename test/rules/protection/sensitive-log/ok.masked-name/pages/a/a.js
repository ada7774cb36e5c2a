Page({
  show(res) {
    const middle = res.data.mobile.substr(3, 4);
    const shown = res.data.mobile.replace(middle, "****");
    console.log("shown:" + shown);
    this.setData({ mobile: shown });
  },
});
