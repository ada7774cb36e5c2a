const router = require("express").Router();
router.post("/user/logoff", async (req, res) => {
  await User.updateOne({ _id: req.user.id }, { status: "deleted" }); // expect
  res.json({ ok: true });
});
