package middleware

import (
	"log"
	"net/http"
	"net/http/httputil"

	"github.com/gin-gonic/gin"
)

func Recovery(c *gin.Context) {
	defer func() {
		if err := recover(); err != nil {
			request, _ := httputil.DumpRequest(c.Request, false)
			log.Printf("panic %v in request %s", err, string(request)) // expect
			c.AbortWithStatus(http.StatusInternalServerError)
		}
	}()
	c.Next()
}
