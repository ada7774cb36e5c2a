package token

import "net/http"

func Fetch(id string, secret string) string {
	answer, err := http.Get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + id + "&secret=" + secret)
	if err != nil {
		return Fetch(id, secret) // expect
	}
	return read(answer)
}
