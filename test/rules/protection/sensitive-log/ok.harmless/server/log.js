const express = require('express');
const app = express();
app.post('/bind', (req, res) => {
  const { phone, openid } = req.body;
  console.log('bind', maskPhone(phone));
  console.log('bind', phone.slice(-4));
  console.log('length', phone.length);
  console.log('known', Boolean(openid));
  res.end();
});
