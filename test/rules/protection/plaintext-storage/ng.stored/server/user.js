const express = require("express");
const User = require("./user-table");

const router = express.Router();

router.post("/register", async (req, res) => {
  const { name, password } = req.body;
  await User.create({ name, password }); // expect
  res.json({ ok: true });
});

module.exports = router;
