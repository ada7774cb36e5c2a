const axios = require('axios');
const send = (token, openid) => axios.post('https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=' + token, { touser: openid });
exports.shipped = async (token, orders) => {
  for (const order of orders) await send(token, order.openid);
};
