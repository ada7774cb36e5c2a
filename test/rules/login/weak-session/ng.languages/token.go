package token

import "github.com/golang-jwt/jwt/v5"

func Create(id int64) *jwt.Token {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id}) // expect
}
