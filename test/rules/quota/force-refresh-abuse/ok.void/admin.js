const express = require("express");
const axios = require("axios");
const app = express();
app.post("/admin/clear", confirm, (req, res) => axios.post("https://api.weixin.qq.com/cgi-bin/clear_quota?access_token=" + req.token, { appid }));
const options = { forceRefresh: true };
images.load(options);
