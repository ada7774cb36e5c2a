const axios = require("axios");
const sessions = require("./sessions");
exports.read = () => axios.get("https://mp.weixin.qq.com/s/x", { headers: { x: sessions[Math.floor(Math.random() * sessions.length)] } }); // expect
