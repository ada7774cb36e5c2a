const axios = require('axios');
const send = (token, openid) => axios.post('https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=' + token, { touser: openid });
exports.run = async (token, db) => {
  const followers = await db.list();
  for (const follower of followers) await send(token, follower.openid); // expect
};
