package main

import "github.com/gin-contrib/cors"

func main() {
	router.Use(cors.Default()) // expect
}
