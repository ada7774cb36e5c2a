const axios = require("axios");
setInterval(() => axios.post("https://api.weixin.qq.com/cgi-bin/clear_quota?access_token=" + token(), { appid }), 86400000); // expect
