const cloud = require("wx-server-sdk");
const config = require("../config/config.js");

async function checkTextClient(openid, content) {
  if (!config.CLIENT_CHECK_CONTENT) return;
  const { result } = await cloud.openapi.security.msgSecCheck({ openid, content, version: 2, scene: 2 });
  if (result.suggest !== "pass") throw new Error("refused");
}

module.exports = { checkTextClient };
