package main

import "github.com/silenceper/wechat/v2/officialaccount"

func pull(oa *officialaccount.OfficialAccount, db *DB) {
	openids, _ := oa.GetUser().ListAllUserOpenIDs() // expect
	for _, openid := range openids {
		info, _ := oa.GetUser().GetUserInfo(openid)
		db.Create(&info)
	}
}

func main() { pull(nil, nil) }
