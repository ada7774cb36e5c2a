const axios = require("axios");
let current;

async function refresh() {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + id + "&secret=" + secret);
  current = data.access_token;
}

setInterval(refresh, 60 * 1000); // expect
