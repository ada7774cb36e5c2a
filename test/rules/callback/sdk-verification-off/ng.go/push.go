package push

import "github.com/silenceper/wechat/v2/officialaccount"

func serve(account *officialaccount.OfficialAccount, w http.ResponseWriter, r *http.Request) {
	server := account.GetServer(r, w)
	server.SkipValidate(true) // expect
	server.Serve()
}
