const request = require("request");

function checkIn(session) {
  return request({
    url: "https://shop.youzan.cn/v2/apps/checkin.json",
    headers: {
      Cookie: `KDTSESSIONID=${session}`,
    },
  });
}

const consent = { cookie: "lang=zh-cn; _ga=GA1.2.1284359871.1603281143; theme=dark" };
const stand = { cookie: "sessionid=your_session_id_here_0001" };
module.exports = { checkIn, consent, stand };
