package reader

import "net/http"

func Read(session string) (*http.Response, error) {
	request, _ := http.NewRequest("GET", "https://mp.weixin.qq.com/cgi-bin/searchbiz", nil)
	request.Header.Set("Cookie", session) // expect
	return http.DefaultClient.Do(request)
}
