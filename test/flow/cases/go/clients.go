// case: http.Get and Unmarshal
package main
type Session struct {
	OpenID string `json:"openid"`
	Key    string `json:"session_key"`
	Code   int    `json:"errcode"`
}
func get(code string) (*Session, error) {
	url := fmt.Sprintf("https://api.weixin.qq.com/sns/jscode2session?js_code=%s", code)
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := ioutil.ReadAll(resp.Body)
	log.Println(string(body)) // sink: log openid session-key unionid
	var s Session
	if err := json.Unmarshal(body, &s); err != nil {
		return nil, err
	}
	return &s, nil
}
func f(code string) {
	s, err := get(code)
	log.Println(err)
	log.Println(s.OpenID) // sink: log openid
	log.Printf("%+v", s) // sink: log openid session-key unionid
	log.Println(s.Code)
}
// case: decoder and a map
package main
func f(code string) {
	resp, _ := http.Get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)
	m := make(map[string]interface{})
	json.NewDecoder(resp.Body).Decode(&m)
	k := m["session_key"].(string)
	log.Println(k) // sink: log session-key
	if v, ok := m["openid"].(string); ok {
		log.Println(v) // sink: log openid
		log.Println(ok)
	}
	log.Println(m["errmsg"])
}
// case: client and NewRequest
package main
func f(code string) {
	client := &http.Client{Timeout: 3}
	req, _ := http.NewRequest("GET", "https://api.weixin.qq.com/sns/jscode2session?js_code="+code, nil)
	resp, err := client.Do(req)
	if err != nil { return }
	b, _ := io.ReadAll(resp.Body)
	fmt.Println(string(b)) // sink: log openid session-key unionid
	_ = err
}
func g(code string) {
	req, _ := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.weixin.qq.com/sns/jscode2session", nil)
	q := req.URL.Query()
	q.Add("js_code", code)
	req.URL.RawQuery = q.Encode()
	resp, _ := http.DefaultClient.Do(req)
	b, _ := io.ReadAll(resp.Body)
	fmt.Println(string(b)) // sink: log openid session-key unionid
}
// case: a helper of another package
// file: go.mod
module x
// file: util/http.go
package util
func HttpGet(url string) ([]byte, error) {
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return ioutil.ReadAll(resp.Body)
}
func GetJSON(url string, out interface{}) error {
	b, err := HttpGet(url)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, out)
}
// file: main.go
package main
import "x/util"
const apiURL = "https://api.weixin.qq.com/sns/jscode2session?appid=%s&secret=%s&js_code=%s"
func f(code string) {
	b, err := util.HttpGet(fmt.Sprintf(apiURL, conf.AppID, conf.Secret, code))
	if err != nil { return }
	fmt.Println(string(b)) // sink: log openid session-key unionid
	var s Session
	util.GetJSON(fmt.Sprintf(apiURL, conf.AppID, conf.Secret, code), &s)
	fmt.Println(s.SessionKey) // sink: log session-key
}
// case: resty
package main
func f(code string) {
	var s Session
	resp, err := resty.New().R().SetQueryParam("js_code", code).SetResult(&s).Get("https://api.weixin.qq.com/sns/jscode2session")
	fmt.Println(resp.String()) // sink: log openid session-key unionid
	fmt.Println(s.SessionKey) // sink: log session-key
	_ = err
	r2, _ := client.R().Get("https://api.weixin.qq.com/sns/jscode2session")
	json.Unmarshal(r2.Body(), &s2)
	fmt.Println(s2.SessionKey) // sink: log session-key
}
// case: silenceper
package main
func f(code string) {
	wc := wechat.NewWechat()
	mini := wc.GetMiniProgram(cfg)
	a := mini.GetAuth()
	s, err := a.Code2Session(code)
	log.Println(s.SessionKey) // sink: log session-key
	log.Println(s.OpenID) // sink: log openid
	d, _ := mini.GetEncryptor().Decrypt(s.SessionKey, data, iv)
	log.Println(d.PhoneNumber) // sink: log phone
	p, _ := a.GetPhoneNumber(code)
	log.Println(p.PhoneInfo.PurePhoneNumber) // sink: log phone
	oauth := wc.GetOfficialAccount(cfg).GetOauth()
	t, _ := oauth.GetUserAccessToken(code)
	u, _ := oauth.GetUserInfo(t.AccessToken, t.OpenID, "")
	log.Println(u.Nickname) // sink: log nickname
	_ = err
}
// case: powerwechat and gowechat
package main
func f(code string) {
	rs, err := MiniApp.Auth.Session(ctx, code)
	log.Println(rs.SessionKey) // sink: log session-key
	rs2, err := MiniProgramApp.PhoneNumber.GetUserPhoneNumber(ctx, code)
	log.Println(rs2.PhoneInfo.PurePhoneNumber) // sink: log phone
	_ = err
}
// case: structs, fields, maps, slices
package main
type User struct { A, B string }
type Svc struct { k string; n string }
func NewSvc(k string) *Svc { return &Svc{k: k, n: "x"} }
func (s *Svc) K() string { return s.k }
func (s *Svc) Set(v string) { s.k = v }
func f(code string) {
	r, _ := auth.Code2Session(code)
	k := r.SessionKey
	u := User{A: k, B: "x"}
	log.Println(u.A) // sink: log session-key
	log.Println(u.B)
	v := &User{k, "x"}
	log.Println(v.A) // sink: log session-key
	s := NewSvc(k)
	log.Println(s.K()) // sink: log session-key
	log.Println(s.n)
	t := new(User)
	t.A = k
	log.Println(t.A) // sink: log session-key
	log.Println(t.B)
	m := map[string]string{"a": k, "b": "x"}
	log.Println(m["a"]) // sink: log session-key
	log.Println(m["b"])
	m["c"] = k
	for _, x := range m {
		log.Println(x) // sink: log session-key
	}
	var l []string
	l = append(l, k)
	log.Println(l[0]) // sink: log session-key
	log.Println(strings.Join(l, ",")) // sink: log session-key
	log.Println(fmt.Sprintf("%s", k)) // sink: log session-key
	log.Println("a" + k) // sink: log session-key
	var sb strings.Builder
	sb.WriteString(k)
	log.Println(sb.String()) // sink: log session-key
	b, _ := json.Marshal(u)
	log.Println(string(b)) // sink: log session-key
	log.Println(len(k), k == "")
	log.Println(k[:3] + "****")
	h := md5.New()
	h.Write([]byte(k))
	log.Println(hex.EncodeToString(h.Sum(nil)))
	log.Println(fmt.Sprintf("%x", md5.Sum([]byte(k))))
	log.Println(util.MaskPhone(k))
	g := func() string { return k }
	log.Println(g()) // sink: log session-key
	ch := make(chan string)
	go func() { ch <- k }()
	log.Println(<-ch) // sink: log session-key
	go func(z string) { log.Println(z) }(k) // sink: log session-key
	switch y := any(k).(type) {
	case string:
		log.Println(y) // sink: log session-key
	}
	p := &k
	log.Println(*p) // sink: log session-key
	if q := r.OpenID; q != "" {
		log.Println(q) // sink: log openid
	}
	var e interface{} = k
	log.Println(e.(string)) // sink: log session-key
	w := gin.H{"k": k}
	log.Println(w) // sink: log session-key
}
func many(code string) (a string, err error) {
	r, _ := auth.Code2Session(code)
	a = r.SessionKey
	return
}
func h(code string) {
	a, _ := many(code)
	log.Println(a) // sink: log session-key
	ctx := context.WithValue(ctx, "k", a)
}
// case: loggers
package main
func f(code string) {
	r, _ := auth.Code2Session(code)
	k := r.SessionKey
	zap.L().Info("a", zap.String("k", k)) // sink: log session-key
	logger.Info("a", zap.Any("r", r)) // sink: log openid session-key unionid
	sugar.Infof("a %s", k) // sink: log session-key
	logrus.WithFields(logrus.Fields{"k": k}).Info("x") // sink: log session-key
	logrus.WithField("k", k).Info("x") // sink: log session-key
	slog.Info("x", "k", k) // sink: log session-key
	logx.Infof("x %s", k) // sink: log session-key
	glog.Infof("x %s", k) // sink: log session-key
	klog.Infof("x %s", k) // sink: log session-key
	l.Logger.Infof("x %s", k) // sink: log session-key
	global.GVA_LOG.Info("x", zap.String("k", k)) // sink: log session-key
	beego.Info("x", k) // sink: log session-key
	logs.Info("x", k) // sink: log session-key
	g.Log().Info(ctx, k) // sink: log session-key
	log.Ctx(ctx).Info().Str("k", k).Msg("x") // sink: log session-key
	fmt.Fprintf(os.Stdout, "%s", k) // sink: log session-key
	println(k) // sink: log session-key
	seelog.Info(k) // sink: log session-key
	hlog.CtxInfof(ctx, "%s", k) // sink: log session-key
	c.Logger().Info(k) // sink: log session-key
}
