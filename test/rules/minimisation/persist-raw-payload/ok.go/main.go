package main

import "net/http"

func back(w http.ResponseWriter, r *http.Request) {
	answer := fetch("https://api.weixin.qq.com/sns/userinfo?access_token=" + r.URL.Query().Get("t"))
	db.Create(&Member{Nickname: answer.Nickname})
}

func main() { http.HandleFunc("/back", back) }
