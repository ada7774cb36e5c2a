const jwt = require('jsonwebtoken');
module.exports = (uid) => jwt.sign({ uid }, process.env.TOKEN_KEY, { expiresIn: '2h' });
