const fs = require("fs");
const { start } = require("./start");

const bot = start();
bot.on("login", () => {
  fs.writeFileSync("./sync-data.json", JSON.stringify(bot.botData)); // expect
});
