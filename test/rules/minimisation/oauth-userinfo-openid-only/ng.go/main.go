package main

import "net/http"

const scope = "snsapi_userinfo" // expect

func back(w http.ResponseWriter, r *http.Request) {
	answer := fetch("https://api.weixin.qq.com/sns/oauth2/access_token?code=" + r.URL.Query().Get("code"))
	remember(answer.OpenID)
}

func main() { http.HandleFunc("/back", back) }
