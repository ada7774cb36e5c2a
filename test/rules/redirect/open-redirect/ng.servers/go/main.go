package main

import "net/http"

func jump(w http.ResponseWriter, r *http.Request) {
	target := r.URL.Query().Get("url")
	http.Redirect(w, r, target, http.StatusFound) // expect
}

func main() {
	http.HandleFunc("/jump", jump)
	http.ListenAndServe(":8080", nil)
}
