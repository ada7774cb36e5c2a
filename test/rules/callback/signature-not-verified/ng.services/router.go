package routers

import "github.com/astaxie/beego"

type Push struct{ beego.Controller }

func init() {
	beego.Router("/wx", &Push{})
}

func (c *Push) Post() { // expect
	take(c.Ctx.Request)
}
