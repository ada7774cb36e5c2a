const express = require('express');
const app = express();
app.post('/token', async (req, res) => {
  const accessToken = await issueOwnToken(req.user);
  res.json({ accessToken });
});
