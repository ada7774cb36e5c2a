package guard

import "github.com/gin-gonic/gin"

func Guard(c *gin.Context) {
	token := c.Query("token") // expect
	verify(token)
}
