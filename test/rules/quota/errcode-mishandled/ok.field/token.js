const axios = require("axios");

async function fetchToken() {
  const result = await axios.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential");
  return result.data;
}

exports.send = async (message) => {
  const data = await fetchToken();
  if (!data || !data.access_token) throw new Error("no token");
  return push(data.access_token, message);
};

exports.groups = async (token) => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/groups/get?access_token=" + token);
  const { groups } = data;
  if (!groups) return [];
  return groups.map(({ name }) => name);
};
