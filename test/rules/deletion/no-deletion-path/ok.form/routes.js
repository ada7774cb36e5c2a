const router = require("express").Router();
router.post("/shop", async (req, res) => {
  await Shop.create({ phone: req.body.phone, title: req.body.title });
  res.json({ ok: 1 });
});
