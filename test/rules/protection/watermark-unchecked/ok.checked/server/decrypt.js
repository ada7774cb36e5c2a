const WXBizDataCrypt = require('./crypt');
function phone(appId, sessionKey, encryptedData, iv) {
  const data = new WXBizDataCrypt(appId, sessionKey).decryptData(encryptedData, iv);
  if (data.watermark.appid !== appId) throw new Error('other account');
  return data.phoneNumber;
}
module.exports = phone;
