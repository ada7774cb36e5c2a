const axios = require("axios");
const poll = async () => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/get_api_domain_ip?access_token=" + token);
  if (data.errcode) setTimeout(() => poll(), 60000);
};
