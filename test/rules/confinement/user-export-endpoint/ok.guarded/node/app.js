const express = require('express');
const { requireRole } = require('./roles');
const app = express();
app.get('/api/users/export', requireRole('dpo'), async (req, res) => {
  const users = await db.collection('users').find().toArray();
  res.setHeader('Content-Type', 'text/csv');
  res.send(users.map((u) => `${u.name},${u.phone}`).join('\n'));
});
app.get('/goods/export', async (req, res) => {
  res.setHeader('Content-Type', 'text/csv');
  res.send((await db.collection('goods').find().toArray()).map((g) => g.title).join('\n'));
});
app.listen(3000);
