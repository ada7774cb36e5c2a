const crypto = require("crypto");
const express = require("express");
exports.sign = (ticket, nonce, time, url) => crypto.createHash("sha1").update(`jsapi_ticket=${ticket}&noncestr=${nonce}&timestamp=${time}&url=${url}`).digest("hex");
