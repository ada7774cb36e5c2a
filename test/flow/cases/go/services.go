// case: a service in a field
// file: handler/user.go
package handler
import "x/service"
type UserHandler struct {
	svc *service.UserService
}
func (h *UserHandler) Save(c *gin.Context) {
	h.svc.Show(c.PostForm("phone"))
}
// file: service/user.go
package service
type UserService struct{}
func (s *UserService) Show(x string) {
	tick();
	log.Println(x) // sink: log phone
}
// file: go.mod
module x
// case: an interface in a field
// file: handler/user.go
package handler
import "x/service"
type UserHandler struct {
	svc service.IUser
}
func (h *UserHandler) Save(c *gin.Context) {
	h.svc.Show(c.PostForm("phone"))
}
// file: service/user.go
package service
type IUser interface {
	Show(x string)
}
type userService struct{}
func (s *userService) Show(x string) {
	tick();
	log.Println(x) // sink: log phone
}
// file: go.mod
module x
// case: the second result
// file: a.go
package a
func load() (error, string) {
	return nil, user.Phone
}
func run() {
	err, v := load()
	log.Println(err)
	log.Println(v) // sink: log phone
}
// case: the first result
// file: a.go
package a
func load() (string, error) {
	return user.Phone, nil
}
func run() {
	v, err := load()
	log.Println(err)
	log.Println(v) // sink: log phone
}
// case: a service made by New
// file: a.go
package a
import "x/service"
func run(c *gin.Context) {
	s := service.NewUser()
	s.Show(c.PostForm("phone"))
	service.Users.Show2(c.PostForm("phone"))
}
// file: service/user.go
package service
type User struct{}
var Users = new(User)
func NewUser() *User { return &User{} }
func (s *User) Show(x string) {
	tick();
	log.Println(x) // sink: log phone
}
func (s *User) Show2(x string) {
	tick();
	log.Println(x) // sink: log phone
}
// file: go.mod
module x
// case: groups of services
// file: api/user.go
package api
import "x/service"
var userService = service.ServiceGroupApp.SystemGroup.UserService
func Save(c *gin.Context) {
	userService.Show(c.PostForm("phone"))
}
// file: service/enter.go
package service
import "x/service/system"
type ServiceGroup struct {
	SystemGroup system.ServiceGroup
}
var ServiceGroupApp = new(ServiceGroup)
// file: service/system/enter.go
package system
type ServiceGroup struct {
	UserService
}
// file: service/system/user.go
package system
type UserService struct{}
func (s *UserService) Show(x string) {
	tick();
	log.Println(x) // sink: log phone
}
// file: go.mod
module x
// case: a package from elsewhere with a type of that name
// sinks: log
// file: a.go
package a
import "other/orm"
type Handler struct {
	db *orm.Session
}
func (h *Handler) Save(c *gin.Context) {
	h.db.Show(c.PostForm("phone"))
}
type Session struct{}
func (s *Session) Show(x string) {
	tick()
	log.Println(x)
}
// file: go.mod
module x
// case: two types that an interface may stand for
// sinks: log
// file: a.go
package a
type Shower interface {
	Show(x string)
}
type Handler struct {
	s Shower
}
func (h *Handler) Save(c *gin.Context) {
	h.s.Show(c.PostForm("phone"))
}
type One struct{}
func (s *One) Show(x string) {
	tick()
	log.Println(x)
}
// file: b.go
package a
type Two struct{}
func (s *Two) Show(x string) {}
// case: a client in a field
// file: a.go
package a
import "net/http"
type Api struct {
	sender *http.Client
}
func (a *Api) Session(code string) {
	res, _ := a.sender.Get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)
	log.Println(res) // sink: log openid session-key unionid
}
// case: a client of one's own in a field
// sinks: request
// file: a.go
package a
type Api struct {
	sender *http.Client
}
func (a *Api) Send(user User) {
	a.sender.Post("https://x.example.com/u", "text/plain", user.Phone) // sink: request phone
}
