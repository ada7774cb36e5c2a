const crypto = require('crypto');
async function register(model, openid) {
  await model.add({ openid, password: crypto.randomBytes(24).toString('hex') });
}
module.exports = register;
