package user

import "log"

func Bind(openid string, phone string) {
	log.Printf("bind %s", phone) // expect
	log.Println(openid)          // expect
}
