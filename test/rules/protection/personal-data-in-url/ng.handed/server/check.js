const express = require("express");
const http = require("./http");

const router = express.Router();

router.post("/check", async (req, res) => {
  const { phone } = req.body;
  const url = `${process.env.CREDIT_HOST}/check?phone=${phone}`; // expect
  res.json(await http.get(url));
});

module.exports = router;
