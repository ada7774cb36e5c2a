package router

import "github.com/gin-gonic/gin"

func Routes(engine *gin.Engine) {
	api := engine.Group("/api")
	api.POST("/wx", take)
	admin := api.Group("/admin")
	admin.Use(TokenAuth())
	admin.GET("/users", list)
}

func take(c *gin.Context) {
	var in struct{ FromUserName, MsgType string }
	if c.ShouldBindXML(&in) == nil && in.MsgType == "text" { // expect
		remember(in.FromUserName)
	}
}
