const axios = require('axios');
async function register(model, code) {
  const { data } = await axios.get('https://api.weixin.qq.com/sns/jscode2session', { params: { js_code: code } });
  await model.add({
    username: 'wx',
    password: data.openid, // expect
  });
}
module.exports = register;
