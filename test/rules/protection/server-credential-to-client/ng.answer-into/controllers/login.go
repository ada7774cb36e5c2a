package controllers

import (
	"fmt"
	"shop/util"

	"github.com/astaxie/beego"
	"github.com/gin-gonic/gin"
	"github.com/imroc/req"
)

const sessionURL = "https://api.weixin.qq.com/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"

type Session struct {
	Openid     string `json:"openid"`
	SessionKey string `json:"session_key"`
}

func Login(c *gin.Context) {
	var session Session
	if err := util.GetJSON(fmt.Sprintf(sessionURL, appID, secret, c.Query("code")), &session); err != nil {
		return
	}
	c.JSON(200, session) // expect
}

type UserController struct {
	beego.Controller
}

func (u *UserController) Put() {
	answer, _ := req.Get(fmt.Sprintf(sessionURL, appID, secret, u.GetString("code")))
	var session Session
	answer.ToJSON(&session)
	u.Data["json"] = session // expect
	u.ServeJSON()
}
