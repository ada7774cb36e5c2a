import { makeBot } from "./bots.js";

export const bot = makeBot({
  name: "daily",
  puppet: "wechaty-puppet-wechat", // expect
});
