package shop

import (
	"net/http"
	"strings"
)

func Track(no string) (*http.Response, error) {
	return http.Post("http://api.express-west.cn/query", "text/plain", strings.NewReader(no)) // expect
}
