const axios = require("axios");
const all = async (token, next) => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/user/get?access_token=" + token + "&next_openid=" + next);
  if (data.errcode) throw new Error(data.errmsg);
  return data.next_openid ? [...data.data.openid, ...(await all(token, data.next_openid))] : [];
};
