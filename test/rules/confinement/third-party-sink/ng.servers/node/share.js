const axios = require('axios');
async function share(user) {
  await axios.post('https://partner.outsider-data.com/import', { phone: user.phone, openid: user.openid }); // expect
}
module.exports = { share };
