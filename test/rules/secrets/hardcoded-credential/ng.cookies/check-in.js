const request = require("request");

function checkIn() {
  return request({
    method: "POST",
    url: "https://shop.youzan.cn/v2/apps/checkin.json",
    headers: {
      Cookie: "DO_CHECK=1; KDTSESSIONID=YZ759899910119358464YZPaKRzsc6; yz_track=28ai1KqyuibaAmRO%2BfN1hA%3D%3D", // expect
    },
  });
}

module.exports = checkIn;
