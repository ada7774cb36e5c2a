package main

import (
	"bbs/service"

	"github.com/gin-gonic/gin"
)

func create(c *gin.Context) {
	info := service.Comment{}
	c.ShouldBind(&info)
	c.JSON(200, info.Create())
}

func post(c *gin.Context) {
	c.JSON(200, service.SavePost(c.PostForm("content")))
}

func main() {
	r := gin.Default()
	r.POST("/comment", create)
	r.POST("/post", post)
	r.Run()
}
