package main

import (
	"net/http"

	"github.com/silenceper/wechat/v2/officialaccount"
)

func answer(account *officialaccount.OfficialAccount, w http.ResponseWriter, r *http.Request) {
	server := account.GetServer(r, w)
	server.SetMessageHandler(take)
	server.Serve()
	server.Send()
}
