package logic

import (
	"crypto/sha256"
	"fmt"

	"github.com/gin-gonic/gin"
)

func Register(c *gin.Context) {
	password := c.PostForm("password")
	sum := sha256.Sum256([]byte(password)) // expect
	db.Create(&User{Name: c.PostForm("name"), Password: fmt.Sprintf("%x", sum)})
}
