package middleware

import (
	"log"
	"net/http"
	"net/http/httputil"
	"strings"

	"github.com/gin-gonic/gin"
)

func Recovery(c *gin.Context) {
	defer func() {
		if err := recover(); err != nil {
			request, _ := httputil.DumpRequest(c.Request, false)
			headers := strings.Split(string(request), "\r\n")
			for i, header := range headers {
				if strings.HasPrefix(header, "Authorization") {
					headers[i] = "Authorization: *"
				}
			}
			log.Printf("panic %v in request %s", err, strings.Join(headers, "\r\n"))
			c.AbortWithStatus(http.StatusInternalServerError)
		}
	}()
	c.Next()
}
