const axios = require("axios");

async function fetchToken() {
  const result = await axios.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential"); // expect
  return result.data;
}

exports.send = async (cache, message) => {
  const known = await cache.get("access_token");
  if (known && known.expiresAt > Date.now()) return push(known.token, message);
  const data = await fetchToken();
  if (!data) throw new Error("no answer");
  await cache.set("access_token", data.access_token);
  return push(data.access_token, message);
};
