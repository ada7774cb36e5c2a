const jwt = require('jsonwebtoken');
const axios = require('axios');
async function login(code) {
  const session = (await axios.get('https://api.weixin.qq.com/sns/jscode2session', { params: { js_code: code } })).data;
  return jwt.sign(session, process.env.JWT_KEY, { expiresIn: '2h' }); // expect
}
module.exports = login;
