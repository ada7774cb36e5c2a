const jwt = require("jsonwebtoken");
const settings = { algorithm: "HS256", expiresIn: 7200 };
exports.create = (id) => jwt.sign({ id }, process.env.TOKEN_KEY, settings);
