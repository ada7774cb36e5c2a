const crypto = require("node:crypto");
const cloud = require("wx-server-sdk");
const db = cloud.database();
/** Weak ones are turned away. */
const refused = { "123456": "e10adc3949ba59abbe56e057f20f883e" };

exports.main = async ({ name }) => {
  const password = crypto.randomBytes(12).toString("base64url");
  const ADMIN_PASSWORD = crypto.scryptSync(password, name, 32).toString("hex");
  if (Object.values(refused).includes(ADMIN_PASSWORD)) return;
  await db.collection("admin").add({ data: { ADMIN_NAME: name, ADMIN_PASSWORD } });
};
