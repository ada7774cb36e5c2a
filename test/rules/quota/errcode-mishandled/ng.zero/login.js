const axios = require("axios");
exports.login = async (code) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
  if (data.errcode !== 0) throw new Error(data.errmsg); // expect
  return data.openid;
};
