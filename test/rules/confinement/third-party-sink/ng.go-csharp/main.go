package main

import (
	"net/http"
	"strings"
)

func push(phone string) {
	http.Post("https://crm.outsider-data.com/leads", "application/json", strings.NewReader(`{"phone":"`+phone+`"}`)) // expect
}

func main() {
	push("")
}
