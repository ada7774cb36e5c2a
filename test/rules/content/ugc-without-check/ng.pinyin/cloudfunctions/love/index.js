const cloud = require("wx-server-sdk");
cloud.init();
const db = cloud.database();
exports.main = async (event) => {
  return db.collection("biaobai").add({ // expect
    data: { info: event.info, to: event.to, writer: event.writer },
  });
};
