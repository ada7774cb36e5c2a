// case: redis of egg by a prefix
// file: app/service/user.js
class UserService extends Service {
  async keep(id, user) {
    await this.app.redis.set(`who:${id}`, JSON.stringify({ x: user.phone }), "EX", 60);
  }
  async show(id) {
    const kept = JSON.parse(await this.app.redis.get(`who:${id}`));
    console.log(kept.x); // sink: log phone
    console.log(kept.n);
  }
}
// case: a session of express
app.post("/login", async (req, res) => {
  const r = await axios.get("https://api.weixin.qq.com/sns/jscode2session");
  req.session.wechat = r.data;
  res.end();
});
app.get("/me", (req, res) => {
  console.log(req.session.wechat); // sink: log openid session-key unionid
  console.log(req.session.visits);
  res.end();
});
// case: what a middleware puts into the request
const check = async (req, res, next) => {
  const r = await axios.get("https://api.weixin.qq.com/sns/jscode2session");
  req.who = r.data;
  next();
};
app.get("/me", check, (req, res) => {
  console.log(req.who.session_key); // sink: log session-key
  console.log(req.body.visits);
  res.end();
});
// case: the state of koa
app.use(async (ctx, next) => {
  const r = await axios.get("https://api.weixin.qq.com/sns/jscode2session");
  ctx.state.who = r.data.openid;
  await next();
});
router.get("/me", async (ctx) => {
  console.log(ctx.state.who); // sink: log openid
  console.log(ctx.state.other);
});
