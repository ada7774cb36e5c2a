const express = require("express");
const app = express();
app.use(function (req, res, next) {
  if (req.session.user) return next();
  res.redirect(client.getAuthorizeURL("https://shop.example.com/back", "state", "snsapi_userinfo")); // expect
});
