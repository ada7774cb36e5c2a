import { makeBot } from "./bots.js";

export const bot = makeBot({
  name: "service-account",
  puppet: "wechaty-puppet-official-account",
});
