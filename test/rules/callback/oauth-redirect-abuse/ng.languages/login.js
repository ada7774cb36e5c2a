const address = (id, back) =>
  `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${id}&redirect_uri=${encodeURIComponent(back)}&response_type=code&scope=snsapi_userinfo&state=123#wechat_redirect`; // expect
