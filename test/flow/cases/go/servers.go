// case: gin
// sinks: log response
package main
type Req struct {
	Mobile string `json:"mobile" binding:"required"`
	X      int
}
func main() {
	r := gin.Default()
	r.POST("/a", a)
	g := r.Group("/api").Use(middleware.JWTAuth())
	g.GET("/b", b)
	api := r.Group("/v1")
	api.Use(middleware.Auth())
	{
		api.POST("/c", ctl.C)
	}
	InitUserRouter(api)
}
func a(c *gin.Context) {
	var req Req
	if err := c.ShouldBindJSON(&req); err != nil { return }
	log.Println(req.Mobile) // sink: log phone
	log.Println(req.X)
	p := c.Query("mobile")
	log.Println(p) // sink: log phone
	log.Println(c.PostForm("mobile")) // sink: log phone
	log.Println(c.Param("mobile")) // sink: log phone
	log.Println(c.DefaultQuery("mobile", "")) // sink: log phone
	data, _ := c.GetRawData()
	c.JSON(200, gin.H{"m": p}) // sink: response phone
}
func b(c *gin.Context) {
}
type Ctl struct{}
var ctl = new(Ctl)
func (t *Ctl) C(c *gin.Context) {
	go1(1)
}
func InitUserRouter(Router *gin.RouterGroup) {
	u := Router.Group("user")
	u.POST("d", api.D)
}
// case: net/http and gorilla
// sinks: log response
package main
func main() {
	http.HandleFunc("/a", a)
	http.Handle("/b", auth(http.HandlerFunc(b)))
	sm := http.NewServeMux()
	sm.HandleFunc("POST /c", c)
	router := mux.NewRouter()
	router.HandleFunc("/d", d).Methods("POST")
	s := router.PathPrefix("/x").Subrouter()
	s.Use(authMiddleware)
	s.HandleFunc("/e", e)
	http.Handle("/f", &F{})
}
func a(w http.ResponseWriter, r *http.Request) {
	p := r.FormValue("mobile")
	log.Println(p) // sink: log phone
	q := r.URL.Query().Get("mobile")
	log.Println(q) // sink: log phone
	log.Println(r.PostFormValue("mobile")) // sink: log phone
	log.Println(r.Form.Get("mobile")) // sink: log phone
	var x struct{ Mobile string }
	json.NewDecoder(r.Body).Decode(&x)
	log.Println(x.Mobile) // sink: log phone
	body, _ := io.ReadAll(r.Body)
	var y map[string]string
	json.Unmarshal(body, &y)
	log.Println(y["mobile"]) // sink: log phone
	fmt.Fprintf(w, p) // sink: response phone
	w.Write([]byte(p)) // sink: response phone
	json.NewEncoder(w).Encode(map[string]string{"m": p}) // sink: response phone
	io.WriteString(w, p) // sink: response phone
	respondJSON(w, 200, p)
	b2, _ := json.Marshal(p)
	w.Write(b2) // sink: response phone
	fmt.Fprint(w, string(b2)) // sink: response phone
}
func b(w http.ResponseWriter, r *http.Request) {
}
func c(w http.ResponseWriter, r *http.Request) {
}
func d(w http.ResponseWriter, r *http.Request) {
}
func e(w http.ResponseWriter, r *http.Request) {
}
type F struct{}
func (f *F) ServeHTTP(w http.ResponseWriter, r *http.Request) {
}
func respondJSON(w http.ResponseWriter, code int, v interface{}) {
	b, _ := json.Marshal(v)
	w.WriteHeader(code)
	w.Write(b) // sink: response phone
}
// case: echo
// sinks: log response
package main
import "github.com/labstack/echo/v4"
func main() {
	e := echo.New()
	e.Use(middleware.Logger())
	e.POST("/a", a, auth)
	g := e.Group("/g", middleware.JWT([]byte("x")))
	g.GET("/b", b)
}
func a(c echo.Context) error {
	p := c.FormValue("mobile")
	log.Println(p) // sink: log phone
	u := new(Req)
	if err := c.Bind(u); err != nil { return err }
	log.Println(u.Mobile) // sink: log phone
	return c.JSON(200, u.Mobile) // sink: response phone
}
func b(c echo.Context) error {
	return c.String(200, c.QueryParam("mobile")) // sink: response phone
}
// case: beego
// sinks: log response
package controllers
type UserController struct {
	beego.Controller
}
func (c *UserController) Prepare() {}
func (c *UserController) Post() {
	p := c.GetString("mobile")
	log.Println(p) // sink: log phone
	var ob models.User
	json.Unmarshal(c.Ctx.Input.RequestBody, &ob)
	log.Println(ob.Mobile) // sink: log phone
	c.Data["json"] = map[string]string{"m": p} // sink: response phone
	c.ServeJSON()
	go1(1)
}
// @router /login [post]
func (c *UserController) Login() {
	go1(2)
}
// case: fiber
// sinks: log response
package main
func main() {
	app := fiber.New()
	app.Post("/a", a)
	api := app.Group("/api", jwtware.New())
	api.Get("/b", func(c *fiber.Ctx) error {
		return c.JSON(fiber.Map{"m": c.Query("mobile")}) // sink: response phone
	})
}
func a(c *fiber.Ctx) error {
	var in Req
	if err := c.BodyParser(&in); err != nil { return err }
	log.Println(in.Mobile) // sink: log phone
	return c.SendString(in.Mobile) // sink: response phone
}
// case: go-zero
// sinks: log response
// file: internal/handler/loginhandler.go
package handler
import "x/internal/logic"
func LoginHandler(svcCtx *svc.ServiceContext) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var req types.LoginReq
		if err := httpx.Parse(r, &req); err != nil { return }
		l := logic.NewLoginLogic(r.Context(), svcCtx)
		resp, err := l.Login(&req)
		if err != nil { return }
		httpx.OkJson(w, resp) // sink: response session-key
	}
}
// file: internal/handler/routes.go
package handler
func RegisterHandlers(server *rest.Server, serverCtx *svc.ServiceContext) {
	server.AddRoutes(
		[]rest.Route{
			{Method: http.MethodPost, Path: "/login", Handler: LoginHandler(serverCtx)},
		},
		rest.WithJwt(serverCtx.Config.Auth.AccessSecret),
	)
}
// file: internal/logic/loginlogic.go
package logic
type LoginLogic struct { logx.Logger; ctx context.Context; svcCtx *svc.ServiceContext }
func NewLoginLogic(ctx context.Context, svcCtx *svc.ServiceContext) *LoginLogic {
	return &LoginLogic{ctx: ctx, svcCtx: svcCtx}
}
func (l *LoginLogic) Login(req *types.LoginReq) (resp *types.LoginResp, err error) {
	l.Infof("m %s", req.Mobile) // sink: log phone
	s, err := l.svcCtx.Auth.Code2Session(req.Code)
	return &types.LoginResp{Key: s.SessionKey}, nil
}
// file: go.mod
module x
// case: gorm and sql
// sinks: database sql
package main
func f(c *gin.Context) {
	mobile := c.Query("mobile")
	u := User{M: mobile}
	db.Create(&u) // sink: database phone
	global.DB.Model(&User{}).Where("id = ?", 1).Update("m", mobile) // sink: database phone
	db.Model(&u).Updates(map[string]interface{}{"m": mobile}) // sink: database phone
	db.Save(&u) // sink: database phone
	global.GVA_DB.Create(&u) // sink: database phone
	dao.DB.Create(&u) // sink: database phone
	db.Raw("select * from u where m = '" + mobile + "'").Scan(&u) // sink: sql phone
	db.Exec(fmt.Sprintf("delete from u where m='%s'", mobile)) // sink: sql phone
	db.Where("m = '" + mobile + "'").Find(&u) // sink: sql phone
	db.Where("m = ?", mobile).Find(&u)
	db.Query("select * from u where m=?", mobile)
	collection.InsertOne(ctx, bson.M{"m": mobile}) // sink: database phone
	orm.NewOrm().Insert(&u) // sink: database phone
	engine.Insert(&u) // sink: database phone
	tx.Create(&u) // sink: database phone
	r.data.db.Create(&u) // sink: database phone
	s.db.WithContext(ctx).Create(&u) // sink: database phone
	rdb.Set(ctx, "k", mobile, 0) 
}
// case: schedules and push
// sinks: log
package main
func main() {
	c := cron.New()
	c.AddFunc("0 0 * * *", func() {
		go1(1)
	})
	ticker := time.NewTicker(3)
	go func() {
		for range ticker.C {
			go1(2)
		}
	}()
	time.AfterFunc(3, func() {
		go1(3)
	})
	s.Every(1).Day().Do(task)
}
func task() {
	go1(4)
}
func serve(c *gin.Context) {
	server := officialAccount.GetServer(c.Request, c.Writer)
	server.SetMessageHandler(func(msg *message.MixMessage) *message.Reply {
		log.Println(msg.Content) // sink: log message
		go1(5)
		return nil
	})
}
func raw(w http.ResponseWriter, r *http.Request) {
	body, _ := ioutil.ReadAll(r.Body)
	var m TextMsg
	xml.Unmarshal(body, &m)
	log.Println(m.Content) // sink: log message
	log.Println(m.FromUserName) // sink: log openid
}
type TextMsg struct { FromUserName, Content string }
func ginraw(c *gin.Context) {
	var m WXTextMsg
	c.ShouldBindXML(&m)
	log.Println(m.Content) // sink: log message
	log.Println(m.FromUserName) // sink: log openid
}
