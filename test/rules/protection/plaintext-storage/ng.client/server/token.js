const fs = require('fs');
const axios = require('axios');
async function refresh() {
  const { data } = await axios.get('https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential');
  fs.writeFileSync('access_token.json', JSON.stringify({ token: data.access_token })); // expect
}
module.exports = refresh;
