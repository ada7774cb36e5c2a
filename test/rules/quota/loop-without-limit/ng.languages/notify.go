package notify

import "net/http"

func All(users []User, token string) {
	for _, user := range users {
		http.Post("https://api.weixin.qq.com/cgi-bin/message/template/send?access_token="+token, "application/json", body(user)) // expect
	}
}
