const router = require("express").Router();
router.post("/member", async (req, res) => {
  await Member.create({ mobile: req.body.mobile, realName: req.body.realName }); // expect
  res.json({ ok: 1 });
});
