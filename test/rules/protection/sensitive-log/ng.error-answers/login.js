const axios = require("axios");

exports.login = async (code) => {
  const { data } = await axios.get(`https://api.weixin.qq.com/sns/jscode2session?appid=${process.env.ID}&secret=${process.env.SECRET}&js_code=${code}`);
  if (!data.errcode) {
    console.log("code2session", data); // expect
  }
  return keep(data);
};
