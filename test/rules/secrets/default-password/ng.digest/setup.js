const cloud = require("wx-server-sdk");
const db = cloud.database();

exports.main = async () => {
  const { total } = await db.collection("admin").count();
  if (total > 0) return;
  const data = { ADMIN_NAME: "admin", ADMIN_STATUS: 1 };
  data.ADMIN_PASSWORD = "e10adc3949ba59abbe56e057f20f883e"; // expect
  await db.collection("admin").add({ data });
};
