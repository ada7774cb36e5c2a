package logic

import (
	"encoding/base64"

	"github.com/gin-gonic/gin"
)

func Register(c *gin.Context) {
	password := c.PostForm("password")
	user := User{Name: c.PostForm("name"), Password: base64.StdEncoding.EncodeToString([]byte(password))} // expect
	db.Create(&user)
}
