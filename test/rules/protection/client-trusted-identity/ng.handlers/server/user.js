const express = require('express');
const router = express.Router();
router.get('/user/info', async (req, res) => {
  const user = await User.findOne({ where: { openid: req.query.openid } }); // expect
  res.json({ level: user.level });
});
module.exports = router;
