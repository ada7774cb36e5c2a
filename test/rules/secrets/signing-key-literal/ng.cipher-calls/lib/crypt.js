const crypto = require("crypto");
const KEY = "8f3kd02mfl49sk20"; // expect

exports.seal = (phone) => {
  const cipher = crypto.createCipheriv("aes-128-cbc", Buffer.from(KEY), crypto.randomBytes(16));
  return cipher.update(phone, "utf8", "hex") + cipher.final("hex");
};
