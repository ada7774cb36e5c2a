package shop

import "fmt"

type Shop struct {
	Id  int
	Tel string
}

func open(s Shop) {
	fmt.Println(s)
}
