const express = require('express');
const Topic = require('./model');
const app = express();
app.post('/topic', async (req, res) => {
  await Topic.create({ title: req.body.title }); // expect
  res.json({ ok: true });
});
