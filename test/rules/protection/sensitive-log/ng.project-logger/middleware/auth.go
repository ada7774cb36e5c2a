package middleware

import (
	"shop/pkg/log"
	"shop/pkg/token"

	"github.com/gin-gonic/gin"
	"go.uber.org/zap"
)

func Auth(secret []byte) gin.HandlerFunc {
	return func(c *gin.Context) {
		authHeader := c.GetHeader("Authorization")
		log.L.Info("auth header", zap.String("authHeader", authHeader)) // expect
		claims, err := token.Parse(secret, authHeader)
		if err != nil {
			log.L.Error("bad token", zap.Error(err))
			return
		}
		log.L.Info("claims", zap.Any("claims", claims)) // expect
		log.L.Info("request", zap.String("path", c.Request.URL.Path))
	}
}
