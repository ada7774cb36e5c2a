const express = require("express");
const axios = require("axios");
const app = express();
app.get("/home", async (req, res) => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/user/info?access_token=" + token + "&openid=" + req.session.openid); // expect
  if (data.errcode) return res.status(502).end();
  res.render("home", { subscribed: data.subscribe });
});
