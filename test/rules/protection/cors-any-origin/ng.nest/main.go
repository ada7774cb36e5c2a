package main

func main() {
	e := echo.New()
	e.Use(middleware.CORS()) // expect
}
