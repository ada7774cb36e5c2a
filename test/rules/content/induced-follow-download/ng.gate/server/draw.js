const express = require("express");
const wechat = require("./wechat");
const app = express();

app.get("/draw", async (req, res) => {
  const info = await wechat.userInfo(req.session.openid);
  if (info.subscribe === 0) { // expect
    return res.render("guanzhu", { qrcode: "/img/qrcode.png" });
  }
  res.render("draw");
});
