const WXBizDataCrypt = require('./crypt');
function phone(appId, sessionKey, encryptedData, iv) {
  const data = new WXBizDataCrypt(appId, sessionKey).decryptData(encryptedData, iv); // expect
  return data.phoneNumber;
}
module.exports = phone;
