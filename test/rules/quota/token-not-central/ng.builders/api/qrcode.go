package api

import (
	"fmt"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/medivhzhan/weapp/v2"
)

const wxServer = "https://api.weixin.qq.com"
const cgiBin = wxServer + "/cgi-bin"

func Code(c *gin.Context) {
	token, _ := weapp.GetAccessToken(os.Getenv("APPID"), os.Getenv("SECRET")) // expect
	c.JSON(200, draw(token))
}

func ask(appid, secret string) (*http.Response, error) {
	return http.Get(fmt.Sprintf("%s/token?grant_type=client_credential&appid=%s&secret=%s", cgiBin, appid, secret)) // expect
}

func Routes(r *gin.Engine) {
	r.GET("/code", Code)
}
