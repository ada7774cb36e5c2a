// case: the raw body of a push
// sinks: log
package main
func wx(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	log.Println(string(body)) // sink: log message openid
	if r.URL.Query().Get("echostr") != "" {
		return
	}
}
// case: the raw body of something else
// sinks: log
package main
func save(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	log.Println(string(body))
}
