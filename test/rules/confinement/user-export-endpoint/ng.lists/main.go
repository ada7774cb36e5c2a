package main

import "shop/handler"

func main() {
	e := echo.New()
	e.Use(middleware.Recover())
	e.GET("/users", handler.Users)
}
