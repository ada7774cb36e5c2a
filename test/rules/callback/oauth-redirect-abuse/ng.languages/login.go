package login

func address(id string, back string) string {
	return "https://open.weixin.qq.com/connect/oauth2/authorize?appid=" + id + "&redirect_uri=" + url.QueryEscape(back) + "&response_type=code&scope=snsapi_userinfo&state=STATE#wechat_redirect" // expect
}
