const cloud = require("wx-server-sdk");
exports.main = async (event) => cloud.openapi.subscribeMessage.send({ touser: event.openid });
