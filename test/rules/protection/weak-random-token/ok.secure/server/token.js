const crypto = require('crypto');
function createToken() {
  return crypto.randomBytes(32).toString('hex');
}
const nonceStr = Math.random().toString(36);
const color = Math.floor(Math.random() * 7);
module.exports = { createToken, nonceStr, color };
