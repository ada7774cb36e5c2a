const address = (id, back, state) =>
  `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${id}&redirect_uri=${encodeURIComponent(back)}&response_type=code&scope=snsapi_userinfo&state=${state}#wechat_redirect`;
