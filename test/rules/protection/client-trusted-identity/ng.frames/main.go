package main

func Orders(c echo.Context) error {
	var orders []Order
	db.Where("openid = ?", c.QueryParam("openid")).Find(&orders) // expect
	return c.JSON(200, orders)
}
func main() {
	e := echo.New()
	e.GET("/orders", Orders)
}
