package console

import "net/http"

func Start() (*http.Response, error) {
	return http.Get("https://mp.weixin.qq.com/cgi-bin/loginqrcode?action=getqrcode") // expect
}
