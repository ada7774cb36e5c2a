package main

import (
	"github.com/gin-gonic/gin"
	"shop/middleware"
)

func main() {
	engine := gin.Default()
	engine.Use(middleware.CORS())
}
