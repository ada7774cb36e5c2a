const bcrypt = require("bcryptjs");
const crypto = require("crypto");
const express = require("express");
const User = require("./user");

const router = express.Router();

router.post("/login", async (req, res) => {
  const user = await User.findOne({ name: req.body.name });
  res.json({ ok: user !== null && (await bcrypt.compare(req.body.password, user.password)) });
});

// A pay signature, as WeChat Pay v2 asks for.
router.post("/pay", async (req, res) => {
  const text = `appid=${req.body.appId}&key=${process.env.PAY_KEY}`;
  res.json({ sign: crypto.createHash("md5").update(text).digest("hex") });
});

router.get("/without-password", async (req, res) => {
  res.json(await User.find({ password: null, name: req.query.name }));
});

module.exports = router;
