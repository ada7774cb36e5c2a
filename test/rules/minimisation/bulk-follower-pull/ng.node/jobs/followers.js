const WechatAPI = require("wechat-api");
const api = new WechatAPI("appid", "secret");
async function sync(db) {
  const { data } = await api.getFollowers(); // expect
  const { user_info_list } = await api.batchGetUsers(data.openid);
  await db.collection("fans").insertMany(user_info_list);
}
module.exports = sync;
