const express = require('express');
const app = express();
const ALLOWED = ['shop.example.cn'];
app.get('/jump', (req, res) => {
  if (!ALLOWED.includes(new URL(req.query.url).host)) return res.status(400).end();
  res.redirect(req.query.url);
});
app.get('/detail', (req, res) => res.redirect('/goods/' + req.query.id));
app.listen(3000);
