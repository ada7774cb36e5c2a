const crypto = require("crypto");

exports.createToken = (openid) => crypto.createHash("md5").update(openid + Date.now()).digest("hex"); // expect
