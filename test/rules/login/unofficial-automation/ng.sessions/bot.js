const path = require("path");
const { WechatyBuilder } = require("wechaty"); // expect
const card = path.join(__dirname, "login.memory-card.json"); // expect
