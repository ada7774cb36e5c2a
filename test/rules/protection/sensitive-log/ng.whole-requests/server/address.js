const express = require("express");
const router = express.Router();

router.post("/address", async (req, res) => {
  console.log("new address", req.body); // expect
  const { realName, phone } = req.body;
  res.json({ id: await addresses.add(req.user.id, realName, phone) });
});

router.use((req, res, next) => {
  const header = req.get("authorization");
  if (!header) return res.status(401).end();
  console.log(`no session for ${header}`); // expect
  next();
});

module.exports = router;
