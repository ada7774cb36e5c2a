package shop

import "fmt"

type Apply struct {
	Id       int
	Openid   string
	Tel      string
	Operator string
}

func keep(form Form) {
	var apply Apply
	form.Fill(&apply)
	fmt.Println("apply:", apply) // expect
}
