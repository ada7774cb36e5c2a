const express = require('express');
const app = express();
app.use((req, res, next) => {
  if (req.get('x-token') !== process.env.API_TOKEN) return res.status(401).end();
  if (req.query.page > 100) return res.status(400).end();
  next();
});
