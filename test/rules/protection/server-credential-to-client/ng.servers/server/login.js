const axios = require('axios');
const express = require('express');
const app = express();
app.get('/login', async (req, res) => {
  const { data } = await axios.get('https://api.weixin.qq.com/sns/jscode2session?js_code=' + req.query.code);
  res.json(data); // expect
});
app.get('/ticket', async (req, res) => {
  const answer = await axios.get('https://api.weixin.qq.com/cgi-bin/ticket/getticket?type=jsapi');
  res.send({ ticket: answer.data.ticket }); // expect
});
