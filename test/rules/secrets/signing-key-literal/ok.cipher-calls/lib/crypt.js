const crypto = require("crypto");

exports.seal = (text, key = process.env.DATA_KEY) => crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12));
