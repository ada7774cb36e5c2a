const express = require('express');
const Topic = require('./model');
const { contentCheck } = require('./audit');
const app = express();
app.post('/topic', async (req, res) => {
  if (!(await contentCheck(req.body.title))) return res.status(400).end();
  await Topic.create({ title: req.body.title });
  res.json({ ok: true });
});
