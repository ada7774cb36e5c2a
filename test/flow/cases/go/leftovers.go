// case: embedded struct
package main

type Base struct {
	V string
}

type Full struct {
	Base
	N int
}

func main() {
	f := Full{Base: Base{V: user.Phone}}
	log.Println(f.V) // sink: log phone
	log.Println(f.N)
}
// case: error with a value
package main

func find(phone string) error {
	return fmt.Errorf("no user of %v", phone)
}

func main() {
	err := find(load().Phone)
	if err != nil {
		log.Println(err) // sink: log phone
	}
}
// case: error wrapped
package main

func find(u User) (string, error) {
	if u.N == 0 {
		return "", errors.New("no " + u.Phone)
	}
	return "", nil
}

func run(u User) error {
	_, err := find(u)
	if err != nil {
		return fmt.Errorf("run: %w", err)
	}
	return nil
}

func main() {
	if err := run(load()); err != nil {
		log.Printf("%v", err) // sink: log phone
	}
}
// case: error of the library
package main

func main() {
	err := db.Find(user.Phone)
	if err != nil {
		log.Println(err)
	}
}
// case: cleared field
package main

func main() {
	u := User{Phone: load().Phone, N: 1}
	u.Phone = ""
	log.Println(u)
}
// case: map
package main

func main() {
	m := map[string]string{"a": load().Phone, "b": "x"}
	log.Println(m["a"]) // sink: log phone
	log.Println(m["b"])
	delete(m, "a")
	log.Println(m)
}
// case: field set by pointer
package main

func fill(p *Pair, u User) {
	p.A = u.Phone
}

func main() {
	var p Pair
	fill(&p, load())
	log.Println(p.A) // sink: log phone
}
// case: sync map
package main

var cache sync.Map

func Keep(u User) {
	cache.Store("a", u.Phone)
}

func Show() {
	v, _ := cache.Load("a")
	log.Println(v) // sink: log phone
}
