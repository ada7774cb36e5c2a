const jwt = require('jsonwebtoken');
module.exports = (uid) => jwt.sign({ uid }, 'shop-token-2019'); // expect
