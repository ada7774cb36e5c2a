const express = require("express");
const WXBizDataCrypt = require("./WXBizDataCrypt");

const router = express.Router();

router.post("/decrypt", (req, res) => {
  const opener = new WXBizDataCrypt(process.env.APP_ID, req.body.sessionKey); // expect
  res.json(opener.decryptData(req.body.encryptedData, req.body.iv));
});

module.exports = router;
