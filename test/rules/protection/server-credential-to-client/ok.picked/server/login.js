const axios = require('axios');
const express = require('express');
const jwt = require('jsonwebtoken');
const app = express();
app.get('/login', async (req, res) => {
  const { data } = await axios.get('https://api.weixin.qq.com/sns/jscode2session?js_code=' + req.query.code);
  await store.set(data.openid, data.session_key);
  const token = jwt.sign({ openid: data.openid }, process.env.JWT_KEY, { expiresIn: '2h' });
  res.json({ token });
});
app.get('/js-config', async (req, res) => {
  const answer = await axios.get('https://api.weixin.qq.com/cgi-bin/ticket/getticket?type=jsapi');
  const signature = sha1(`jsapi_ticket=${answer.data.ticket}&url=${req.query.url}`);
  res.json({ signature });
});
