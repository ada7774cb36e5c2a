package model

import "shop/common"

func createRoot() error {
	hashed, err := common.Password2Hash("123456") // expect
	if err != nil {
		return err
	}
	return DB.Create(&User{Username: "root", Password: hashed}).Error
}
