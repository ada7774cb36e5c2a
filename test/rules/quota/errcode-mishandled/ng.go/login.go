package logic

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

type session struct {
	OpenID string `json:"openid"`
}

func login(code string) (*Account, error) {
	resp, err := http.Get("https://api.weixin.qq.com/sns/jscode2session?appid=" + appID + "&secret=" + secret + "&js_code=" + code) // expect
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var got session
	bytes, _ := io.ReadAll(resp.Body)
	json.Unmarshal(bytes, &got)
	return find(got.OpenID), nil
}

func Handle(c *gin.Context) {
	var user *Account
	var err error
	if user, err = login(c.Query("code")); err != nil {
		c.JSON(500, nil)
		return
	}
	c.JSON(200, user)
}
