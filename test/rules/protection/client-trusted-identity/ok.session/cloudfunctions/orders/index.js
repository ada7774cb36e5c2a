const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();
exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext();
  return db.collection('orders').where({ _openid: OPENID, status: event.status }).get();
};
