const express = require('express');
const app = express();
app.get('/api/users/export', async (req, res) => { // expect
  const users = await db.collection('users').find().toArray();
  res.setHeader('Content-Type', 'text/csv');
  res.send(users.map((u) => `${u.name},${u.phone}`).join('\n'));
});
app.listen(3000);
