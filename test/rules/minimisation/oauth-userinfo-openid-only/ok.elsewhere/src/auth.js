export const url = "https://open.weixin.qq.com/connect/oauth2/authorize?scope=snsapi_userinfo";
