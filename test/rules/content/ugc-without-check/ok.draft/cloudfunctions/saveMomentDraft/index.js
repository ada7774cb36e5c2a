const cloud = require("wx-server-sdk");
cloud.init();
const db = cloud.database();
exports.main = async (event) => {
  return db.collection("moment_drafts").add({ data: { content: event.content } });
};
