// case: gin context values
package main

func Auth(c *gin.Context) {
	s := load(c)
	c.Set("who", s.OpenID)
	c.Next()
}

func Show(c *gin.Context) {
	v, _ := c.Get("who")
	log.Println(v) // sink: log openid
	log.Println(c.GetString("who")) // sink: log openid
	log.Println(c.MustGet("who").(string)) // sink: log openid
}

func main() {
	r := gin.Default()
	r.Use(Auth)
	r.GET("/show", Show)
}
// case: context with value
package main

type key struct{}

func Auth(ctx context.Context, u User) context.Context {
	return context.WithValue(ctx, "who", u.OpenID)
}

func Show(ctx context.Context) {
	v := ctx.Value("who").(string)
	log.Println(v) // sink: log openid
}
// case: redis values by key
package main

func Keep(u User) {
	rdb.Set(ctx, "who", u.OpenID, 0)
}

func Show() {
	v, _ := rdb.Get(ctx, "who").Result()
	log.Println(v) // sink: log openid
}
// case: redis values by formatted key
package main

func Keep(id int, u User) {
	rdb.Set(ctx, fmt.Sprintf("who:%d", id), u.OpenID, 0)
}

func Show(id int) {
	v := rdb.Get(ctx, fmt.Sprintf("who:%d", id)).Val()
	log.Println(v) // sink: log openid
}
// case: another key of the same cache
package main

func Keep(u User) {
	rdb.Set(ctx, "who", u.OpenID, 0)
}

func Show() {
	v, _ := rdb.Get(ctx, "visits").Result()
	log.Println(v)
}
// case: a key of which nothing is known
package main

func Keep(key string, u User) {
	rdb.Set(ctx, key, u.OpenID, 0)
}

func Show(key string) {
	v, _ := rdb.Get(ctx, key).Result()
	log.Println(v)
}
// case: a command of redigo
package main

func Keep(conn redis.Conn, u User) {
	conn.Do("SET", "who", u.OpenID)
}

func Show(conn redis.Conn) {
	v, _ := redis.String(conn.Do("GET", "who"))
	log.Println(v) // sink: log openid
}
