package handler

func Users(c echo.Context) error {
	var users []model.User // expect
	model.DB.Find(&users)
	return c.JSON(200, users)
}
