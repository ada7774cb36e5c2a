package service

import "shop/pkg/log"

func Bind(openID string, phone string) {
	log.Log.Debug("bind %s", phone) // expect
	store.Bind(openID, phone)
}
