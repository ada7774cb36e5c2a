const express = require("express");
const OpenAI = require("openai");
const openai = new OpenAI();
const app = express();

app.post("/wechat", check, async (req, res) => {
  const { FromUserName, MsgType, Content } = req.body;
  res.send("success");
  if (MsgType !== "text") return;
  const result = await openai.chat.completions.create({ model: "m", messages: [{ role: "user", content: Content }] });
  await sendLater(FromUserName, result);
});
