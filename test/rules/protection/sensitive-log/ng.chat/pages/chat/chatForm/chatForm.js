Page({
  getHistory() {
    util.request(api.ChatForm + "/" + this.data.id).then((res) => {
      console.log(res.data); // expect
      this.setData({ historyList: res.data.historyList.concat(this.data.historyList) });
    });
  },
});
