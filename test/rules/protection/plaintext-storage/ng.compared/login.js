const express = require('express');
const app = express();
app.post('/login', async (req, res) => {
  const user = await db.findOne({ name: req.body.name });
  if (user.password !== req.body.password) return res.sendStatus(401); // expect
  res.json({ token: issue(user.id) });
});
