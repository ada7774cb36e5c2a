package service

import (
	"strings"

	"github.com/shop/api/util"
)

const orderQueryURL = "https://api.mch.weixin.qq.com/pay/orderquery"

func Query(text string) (*Order, error) {
	order := &Order{}
	err := util.PostXML(order, orderQueryURL, strings.NewReader(text))
	return order, err
}
