const axios = require("axios");
let token;
let expiresAt = 0;

exports.token = async () => {
  if (token && Date.now() < expiresAt) return token;
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + id + "&secret=" + secret);
  if (data.errcode) throw new Error(data.errmsg);
  token = data.access_token;
  expiresAt = Date.now() + (data.expires_in - 300) * 1000;
  return token;
};
setInterval(exports.token, 7000 * 1000);
