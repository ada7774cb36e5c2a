package logic

import (
	"log"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
	"github.com/spf13/viper"
)

func Me(c *gin.Context) {
	session := sessions.Default(c)
	log.Println(session.Get("session_key")) // expect
	log.Println(session.Get("theme"))
	log.Println(viper.Get("openid"))
}
