package router

import "github.com/gin-gonic/gin"

func Routes(engine *gin.Engine) {
	api := engine.Group("/api")
	push := api.Group("/wx")
	push.Use(CheckSignature())
	push.POST("/", take)
	admin := api.Group("/admin")
	admin.Use(AdminAuth())
	admin.GET("/users", list)
}

func take(c *gin.Context) {
	var in struct{ FromUserName, MsgType string }
	if c.ShouldBindXML(&in) == nil && in.MsgType == "text" {
		remember(in.FromUserName)
	}
}
