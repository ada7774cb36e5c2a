const cloud = require('wx-server-sdk');
cloud.init();
const db = cloud.database();
exports.main = async (event) => {
  return db.collection('orders').where({ _openid: event.openid }).get(); // expect
};
