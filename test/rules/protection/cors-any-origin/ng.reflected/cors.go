package util

import "github.com/devfeel/dotweb"

func Handle(ctx dotweb.Context) error {
	ctx.Response().SetHeader(dotweb.HeaderAccessControlAllowOrigin, ctx.Request().QueryHeader("Origin")) // expect
	return nil
}
