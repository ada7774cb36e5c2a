// case: gin binding
package main

func bind(c *gin.Context) {
	var form Form
	if err := c.ShouldBindJSON(&form); err != nil {
		return
	}
	log.Println(form.Phone) // sink: log phone
	log.Println(form.Page)
}
// case: two results
package main

func session(code string) (string, error) {
	s, err := mini.GetAuth().Code2Session(code)
	return s.SessionKey, err
}

func f(code string) {
	key, err := session(code)
	log.Println(err)
	log.Println(key) // sink: log session-key
}
// case: logrus fields
package main

func f(openid string) {
	logrus.WithFields(logrus.Fields{"openid": openid}).Info("login") // sink: log openid
}
// case: a range
package main

func f(users []User) {
	for i, user := range users {
		fmt.Println(i)
		fmt.Println(user.Mobile) // sink: log phone
	}
}
// case: a method with a receiver
package main

type Service struct {
	token string
}

func (s *Service) load(ctx context.Context) {
	s.token, _ = s.wechat.GetAccessToken()
}

func (s *Service) show() {
	log.Println(s.token) // sink: log credential
}
// case: hashed
package main

func f(openid string) {
	sum := sha256.Sum256([]byte(openid))
	log.Println(sum)
}
// case: a raw message
package main

func f(r *http.Request) {
	text, raw, err := util.DecryptMsg(appID, encrypted, key)
	fmt.Println(string(raw), text, err) // sink: log message openid
}
// case: encoded for the client
package main

func f(w http.ResponseWriter, r *http.Request) {
	session, _ := mini.GetAuth().Code2Session(r.FormValue("code"))
	json.NewEncoder(w).Encode(session) // sink: response openid session-key unionid
}
// case: one field for the client
package main

func f(c *gin.Context) {
	session, _ := mini.GetAuth().Code2Session(c.Query("code"))
	c.JSON(200, gin.H{"openid": session.OpenID}) // sink: response openid
}
// case: formatted
package main

func f(phone string) {
	text := fmt.Sprintf("to %s", phone)
	log.Print(text) // sink: log phone
}
