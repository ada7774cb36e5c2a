export function authorizeUrl(appId, redirect) {
  const back = encodeURIComponent(redirect);
  const state = Cache.get("login_back_url") || "/pages/user/index";
  return `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${appId}&redirect_uri=${back}&response_type=code&scope=snsapi_base&state=${state}#wechat_redirect`;
}
