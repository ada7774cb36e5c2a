const express = require('express');
const app = express();
app.use((req, res, next) => {
  if (req.query.token !== process.env.API_TOKEN) return res.status(401).end(); // expect
  next();
});
