const express = require('express');
const app = express();
app.get('/card/:id', async (req, res) => {
  await db.collection('cards').updateOne({ _id: req.params.id }, { $inc: { views: 1 } });
  await db.collection('footprint').insertOne({ userId: req.user.id, goodsId: req.params.id });
  res.end();
});
