const axios = require("axios");
for (const admin of ["first", "second"]) {
  axios.post("https://api.weixin.qq.com/cgi-bin/message/template/send?access_token=" + token, { touser: admin });
}
