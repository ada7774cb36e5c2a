const express = require("express");
const axios = require("axios");
const app = express();
app.get("/menu/create", async (req, res) => { // expect
  const { data } = await axios.post("https://api.weixin.qq.com/cgi-bin/menu/create?access_token=" + (await token()), menu);
  res.json({ errcode: data.errcode });
});
