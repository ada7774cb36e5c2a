const jwt = require("jsonwebtoken");
const session = () => ({ openid: `test_${Date.now()}`, session_key: "test_session_key" });
module.exports = { sign: (user) => jwt.sign(user, process.env.JWT_SECRET), session };
