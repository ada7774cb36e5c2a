const express = require("express");
const axios = require("axios");
const app = express();
app.get("/home", async (req, res) => {
  if (req.session.subscribed === undefined) {
    const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/user/info?access_token=" + token + "&openid=" + req.session.openid);
    if (data.errcode) return res.status(502).end();
    req.session.subscribed = data.subscribe;
  }
  res.render("home", req.session);
});
app.post("/bind", async (req, res) => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/user/info?access_token=" + token + "&openid=" + req.session.openid);
  res.json({ subscribed: !data.errcode && data.subscribe });
});
