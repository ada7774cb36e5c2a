// case: methods see what their own receiver was made with
package main
type Svc struct { k string; n string }
func (s *Svc) K() string { return s.k }
func (s *Svc) N() string { return s.n }
func f(code string) {
	r, _ := auth.Code2Session(code)
	a := &Svc{k: r.SessionKey, n: "x"}
	b := &Svc{k: "y", n: "x"}
	log.Println(a.K()) // sink: log session-key
	log.Println(a.N())
	log.Println(b.K())
}
// case: named results
package main
func both(code string) (key string, id string, err error) {
	r, _ := auth.Code2Session(code)
	key = r.SessionKey
	id = "x"
	return
}
func f(code string) {
	key2, id2, err := both(code)
	log.Println(key2) // sink: log session-key
	log.Println(id2)
	log.Println(err)
}
// case: printing to a file or an answer is no log
// sinks: log response
package main
func f(w http.ResponseWriter, out *os.File) {
	r, _ := auth.Code2Session("x")
	fmt.Fprintf(w, r.SessionKey) // sink: response session-key
	fmt.Fprintln(os.Stderr, r.SessionKey) // sink: log session-key
	fmt.Fprintln(buffer, r.SessionKey)
}
