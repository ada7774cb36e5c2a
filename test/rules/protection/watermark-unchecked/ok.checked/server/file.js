const crypto = require('crypto');
function open(box, key) {
  return crypto.createDecipheriv('aes-256-gcm', key, box.iv).update(box.text);
}
module.exports = open;
