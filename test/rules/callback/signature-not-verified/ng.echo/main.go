package main

import "net/http"

func main() {
	http.HandleFunc("/wechat", answer)
	http.ListenAndServe(":80", nil)
}

func answer(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(r.URL.Query().Get("echostr"))) // expect
}
