const express = require('express');
const app = express();
app.get('/user', async (req, res) => {
  const rows = await db.query(`select level from user where phone = '${req.query.phone}'`); // expect
  res.json(rows);
});
