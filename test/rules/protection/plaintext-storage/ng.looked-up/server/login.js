const express = require("express");
const User = require("./user");
const db = require("./db");

const router = express.Router();

router.post("/login", async (req, res) => {
  const { name, password } = req.body;
  const user = await User.findOne({ name, password }); // expect
  res.json({ ok: user !== null });
});

router.post("/admin", async (req, res) => {
  const [row] = await db.query("SELECT id FROM admin WHERE name = ? AND password = ?", [req.body.name, req.body.password]); // expect
  res.json({ ok: row !== undefined });
});

module.exports = router;
