const express = require("express");
const axios = require("axios");
const app = express();
app.post("/login", async (req, res) => {
  const answer = await axios.get("https://api.weixin.qq.com/sns/userinfo?access_token=" + req.session.token);
  await db.collection("users").insertOne(answer.data); // expect
  res.end();
});
