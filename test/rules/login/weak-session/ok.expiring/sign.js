const crypto = require("crypto");
exports.sign = (key, text) => crypto.createSign("RSA-SHA256").update(text).sign(key, "base64");
