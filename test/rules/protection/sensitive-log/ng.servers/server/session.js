const axios = require('axios');
const express = require('express');
const app = express();
app.post('/login', async (req, res) => {
  const { data } = await axios.get('https://api.weixin.qq.com/sns/jscode2session', { params: { js_code: req.body.code } });
  console.log('session', data); // expect
  res.json({ ok: true });
});
