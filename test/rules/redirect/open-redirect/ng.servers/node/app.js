const express = require('express');
const app = express();
app.get('/jump', (req, res) => {
  res.redirect(req.query.url); // expect
});
app.listen(3000);
