const config = {
  baseUrl: 'http://api.shop-east.cn/v1', // expect
  socketUrl: 'ws://chat.shop-east.cn/ws', // expect
};
module.exports = config;
