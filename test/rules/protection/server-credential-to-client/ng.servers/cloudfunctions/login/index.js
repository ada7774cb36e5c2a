const cloud = require('wx-server-sdk');
const rp = require('request-promise');
exports.main = async (event) => {
  const session = await rp({ uri: 'https://api.weixin.qq.com/sns/jscode2session', qs: { js_code: event.code }, json: true });
  return { ...session, ok: true }; // expect
};
