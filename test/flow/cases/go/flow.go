// case: a session goes back to the client
package main

func login(c *gin.Context) {
	session, err := mini.GetAuth().Code2Session(c.Query("code")) // source: Code2Session
	if err != nil {
		return
	}
	c.JSON(200, session) // sink: response openid session-key unionid
}
// case: a phone number logged
package main

func f(user *User) {
	log.Printf("bound %s", user.Phone) // sink: log phone
	fmt.Println(user.IDCard) // sink: log id-number
}
// case: the error
package main

func f(code string) {
	session, err := mini.GetAuth().Code2Session(code)
	log.Println(err)
	log.Println(session.OpenID) // sink: log openid
}
// case: masked
package main

func f(phone string) {
	log.Println(mask(phone), phone[:3], len(phone), phone != "")
}
// case: by URL
package main

func f(code string) {
	resp, err := http.Get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)
	if err != nil {
		return
	}
	body, _ := io.ReadAll(resp.Body)
	var result Session
	json.Unmarshal(body, &result)
	fmt.Println(result.SessionKey) // sink: log session-key
}
// case: SQL text
package main

func f(c *gin.Context) {
	openid := c.Query("openid")
	db.Raw("select * from user where openid = '" + openid + "'") // sink: sql openid
}
// case: SQL with a parameter
// sinks: sql
package main

func f(c *gin.Context) {
	db.Raw("select * from user where openid = ?", c.Query("openid"))
}
// case: an open redirect
package main

func f(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.URL.Query().Get("url"), 302) // sink: redirect
}
// case: a struct
package main

func f(phone string) {
	user := User{Phone: phone, Level: 1}
	log.Println(user.Level)
	log.Println(user) // sink: log phone
}
// case: a map
package main

func f(phone string) {
	row := map[string]string{}
	row["phone"] = phone
	log.Println(row) // sink: log phone
}
