const express = require("express");
const app = express();

app.post("/wechat", (req, res) => {
  const message = req.body; // expect
  if (message.MsgType === "text") answer(message.FromUserName);
  res.send("success");
});
