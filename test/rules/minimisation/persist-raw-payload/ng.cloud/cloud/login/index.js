const cloud = require("wx-server-sdk");
cloud.init();
exports.main = async (event) => {
  const answer = await cloud.getOpenData({ list: [event.id] });
  await cloud.database().collection("phones").add({ data: answer }); // expect
};
