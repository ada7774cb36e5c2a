const axios = require("axios");
exports.login = async (code) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
  if (data.errcode && data.errcode !== 0) throw new Error(data.errmsg);
  return data.openid;
};
exports.send = async (body) => {
  const { data } = await axios.post("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token, body);
  if (data.errcode !== 0) throw new Error(data.errmsg);
};
