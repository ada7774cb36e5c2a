// case: co-wechat
// sinks: log
const wechat = require("co-wechat");
app.use(wechat(config).middleware(async (message, ctx) => {
  console.log(message); // sink: log message openid
  console.log(message.FromUserName); // sink: log openid
  console.log(message.MsgType);
  return "ok";
}));
// case: node-webot
// sinks: log
const wechat = require("wechat");
app.use("/wechat", wechat("token", (req, res) => {
  console.log(req.weixin); // sink: log message openid
  console.log(req.weixin.Content); // sink: log message
  res.reply("ok");
}));
// case: the raw body of a push route
// sinks: log
app.post("/wx", (req, res) => {
  console.log(req.body); // sink: log message openid
  if (req.body.MsgType === "event") res.send("");
});
// case: the raw body of another route
// sinks: log
app.post("/goods", (req, res) => {
  console.log(req.body);
  res.send("");
});
// case: a payment notice
// sinks: log
app.post("/pay/notify", (req, res) => {
  console.log(req.body); // sink: log openid
  console.log(req.body.out_trade_no);
  res.send("");
});
// case: wechaty
// sinks: log
import { WechatyBuilder } from "wechaty";
const bot = WechatyBuilder.build();
bot.on("message", async (msg) => {
  console.log(msg); // sink: log contact message
  console.log(msg.text()); // sink: log message
  console.log(msg.type());
});
bot.on("scan", (code) => console.log(code));
// case: wechaty with the handler in its own file
// sinks: log
// file: on-message.js
import { types } from "wechaty";
export async function onMessage(message) {
  console.log(message); // sink: log contact message
}
// case: messages of a socket
// sinks: log
socket.on("message", (msg) => console.log(msg.id));
// case: wechaty, events in a chain
// sinks: log
bot
  .on("scan", (code) => console.log(code))
  .on("login", () => {})
  .on("logout", () => {})
  .on("ready", () => {})
  .on("room-join", () => {})
  .on("room-leave", () => {})
  .on("message", (message) => {
    logger.info(`Message: ${message.toString()}`); // sink: log contact message
  });
