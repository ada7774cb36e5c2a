const express = require("express");
const OpenAI = require("openai");
const openai = new OpenAI();
const app = express();

app.post("/wechat", check, async (req, res) => {
  const { FromUserName, MsgType, Content } = req.body;
  if (MsgType !== "text") return res.send("");
  const result = await openai.chat.completions.create({ model: "m", messages: [{ role: "user", content: Content }] }); // expect
  res.send(reply(FromUserName, result.choices[0].message.content));
});
