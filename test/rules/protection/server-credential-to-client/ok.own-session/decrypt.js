const express = require("express");
const WXBizDataCrypt = require("./WXBizDataCrypt");
const sessions = require("./sessions");

const router = express.Router();

router.post("/decrypt", async (req, res) => {
  const { sessionKey } = await sessions.of(req.header("x-session"));
  const opener = new WXBizDataCrypt(process.env.APP_ID, sessionKey);
  res.json(opener.decryptData(req.body.encryptedData, req.body.iv));
});

module.exports = router;
