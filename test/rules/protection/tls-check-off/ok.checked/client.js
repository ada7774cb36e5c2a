const https = require('https');
const fs = require('fs');
module.exports = new https.Agent({ ca: fs.readFileSync('ca.pem'), rejectUnauthorized: true });
// const agent = new https.Agent({ rejectUnauthorized: false });
