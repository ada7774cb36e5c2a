const axios = require('axios');
async function profile(accessToken, openid) {
  return axios.get(`https://api.weixin.qq.com/sns/userinfo?access_token=${accessToken}&openid=${openid}`);
}
module.exports = profile;
