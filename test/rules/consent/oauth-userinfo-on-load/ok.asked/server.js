const express = require("express");
const app = express();
app.get("/oauth-url", (req, res) => {
  res.json({ url: client.getAuthorizeURL("https://shop.example.com/back", "state", "snsapi_userinfo") });
});
