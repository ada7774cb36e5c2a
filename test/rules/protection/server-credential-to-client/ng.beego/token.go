package controllers

import (
	"io/ioutil"
	"net/http"

	"github.com/astaxie/beego"
)

type TokenController struct{ beego.Controller }

func (c *TokenController) Get() {
	c.Ctx.WriteString(fetch()) // expect
}

func (c *TokenController) Post() {
	c.Data["json"] = fetch() // expect
	c.ServeJSON()
}

func fetch() string {
	resp, _ := http.Get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + appID + "&secret=" + secret)
	body, _ := ioutil.ReadAll(resp.Body)
	return string(body)
}
