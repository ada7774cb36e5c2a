Page({
  onShareAppMessage() {
    api.addLotteryTimes(1); // expect
    return {};
  },
});
const api = require('../../api');
