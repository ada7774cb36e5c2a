Page({
  getHistory() {
    util.request(api.Goods + "/" + this.data.id).then((res) => {
      console.log(res.data);
      this.setData({ historyList: res.data.historyList });
    });
  },
});
