const express = require("express");
const User = require("./user"); // hashes in a hook of its own
const router = express.Router();

router.post("/register", async (req, res) => {
  const user = await User.create({ name: req.body.name, password: req.body.password });
  res.json({ id: user.id });
});

module.exports = router;
