package main

func Unregister(c *gin.Context) {
	db.Model(&User{}).Where("id = ?", c.GetInt64("uid")).Update("is_deleted", 1) // expect
}
func main() {
	r := gin.Default()
	r.POST("/unregister", Unregister)
}
