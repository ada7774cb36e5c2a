package token

import "math/rand"

func NewToken() int {
	return rand.Intn(1000000) // expect
}
