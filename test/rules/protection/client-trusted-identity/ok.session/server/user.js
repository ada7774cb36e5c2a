const express = require('express');
const router = express.Router();
router.get('/user/info', requireLogin, async (req, res) => {
  const user = await User.findOne({ where: { openid: req.session.openid } });
  res.json({ level: user.level });
});
router.get('/admin/user', requireAdmin, async (req, res) => {
  res.json(await User.findOne({ where: { openid: req.query.openid } }));
});
module.exports = router;
