const cloud = require('wx-server-sdk');
exports.main = async (e) => {
  await cloud.openapi.security.msgSecCheck({ version: 2, scene: 1, openid: e.id, content: e.text }); // expect
  return save(e.text);
};
