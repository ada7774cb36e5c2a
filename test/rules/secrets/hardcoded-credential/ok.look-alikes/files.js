const checksum = { md5: '9c1d4e7fa20b4c6e8d35b1f60a7e2c94', commit: '9c1d4e7fa20b4c6e8d35b1f60a7e2c94' };
const appSecret = process.env.APP_SECRET;
const secret = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
const appsecret = 'YOUR_APP_SECRET';
const etag = '9c1d4e7fa20b4c6e8d35b1f60a7e2c94';
module.exports = { appid: 'wx0f1e2d3c4b5a6978', secret: '0123456789abcdef0123456789abcdef', encodingAESKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };
