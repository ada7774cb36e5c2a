const express = require("express");
const md5 = require("md5");
const axios = require("axios");
const app = express();

app.post("/login", async (req, res) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session", { params: { js_code: req.body.code } });
  if (data.errcode) return res.status(401).end();
  const openid = data.openid;
  res.json({ token: md5(openid) }); // expect
});
