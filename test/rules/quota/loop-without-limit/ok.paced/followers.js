const axios = require("axios");
exports.followers = async (token) => {
  let next = "";
  do {
    const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/user/get?access_token=" + token + "&next_openid=" + next);
    if (data.errcode) throw new Error(data.errmsg);
    next = data.next_openid;
  } while (next);
};
