const express = require("express");
const router = express.Router();

router.post("/goods", async (req, res) => {
  console.log("new goods", req.body);
  const { title, price } = req.body;
  res.json({ id: await goods.add(title, price) });
});

module.exports = router;
