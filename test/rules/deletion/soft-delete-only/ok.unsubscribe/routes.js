const router = require("express").Router();
router.delete("/account", async (req, res) => {
  await User.deleteOne({ _id: req.user.id });
  res.json({ ok: true });
});
router.post("/user/logout", async (req, res) => {
  await Session.updateOne({ _id: req.session.id }, { status: "closed" });
});
