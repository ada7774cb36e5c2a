const express = require("express");
const axios = require("axios");
const app = express();
app.post("/menu/create", requireLogin, async (req, res) => {
  const { data } = await axios.post("https://api.weixin.qq.com/cgi-bin/menu/create?access_token=" + (await token()), menu);
  res.json({ errcode: data.errcode });
});
app.get("/menu", async (req, res) => {
  const { data } = await axios.get("https://api.weixin.qq.com/cgi-bin/menu/get?access_token=" + (await token()));
  res.json({ menu: !data.errcode && data.menu });
});
