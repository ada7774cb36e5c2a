const page = "https://mp.weixin.qq.com/cgi-bin/componentloginpage?component_appid=";
module.exports = (appid, code) => `${page}${appid}&pre_auth_code=${code}`;
