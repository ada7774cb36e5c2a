// case: express and axios
// sinks: log response
const express = require("express");
const axios = require("axios");
const router = express.Router();
router.post("/login", async (req, res) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session", { params: { js_code: req.body.code } });
  console.log(data.session_key); // sink: log session-key
  const r = await axios({ url: `https://api.weixin.qq.com/sns/jscode2session?js_code=${req.body.code}` });
  logger.info(r.data.openid); // sink: log openid
  res.json({ k: data.session_key }); // sink: response session-key
  res.status(200).send(data); // sink: response openid session-key unionid
  res.send({ ok: 1 });
});
module.exports = router;
// case: request callbacks and promises
// sinks: log
const request = require("request");
const rp = require("request-promise");
const https = require("https");
exports.a = function (code, cb) {
  request("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code, function (err, response, body) {
    const d = JSON.parse(body);
    console.log(d.session_key); // sink: log session-key
    cb(null, d);
  });
  request.get({ url: "https://api.weixin.qq.com/sns/jscode2session", qs: { js_code: code }, json: true }, (e, r, b) => {
    console.log(b.openid); // sink: log openid
  });
  rp({ uri: "https://api.weixin.qq.com/sns/jscode2session", json: true }).then((x) => console.log(x.session_key)); // sink: log session-key
  https.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code, (res) => {
    let raw = "";
    res.on("data", (c) => { raw += c; });
    res.on("end", () => {
      const p = JSON.parse(raw);
      console.log(p.session_key); // sink: log session-key
    });
  });
};
function use(code) {
  exports.a(code, (err, d) => console.log(d.openid)); // sink: log openid
}
// case: fetch, got, superagent, urllib
// sinks: log
async function f(code) {
  const r = await fetch("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
  const d = await r.json();
  console.log(d.session_key); // sink: log session-key
  const g = await got("https://api.weixin.qq.com/sns/jscode2session", { searchParams: {} }).json();
  console.log(g.session_key); // sink: log session-key
  const s = await superagent.get("https://api.weixin.qq.com/sns/jscode2session").query({ code });
  console.log(JSON.parse(s.text).session_key); // sink: log session-key
  const u = await urllib.request("https://api.weixin.qq.com/sns/jscode2session", { dataType: "json" });
  console.log(u.data.session_key); // sink: log session-key
}
// case: koa
// sinks: log response
const Router = require("koa-router");
const router = new Router({ prefix: "/api" });
router.use(auth);
router.post("/a", checkLogin, async (ctx) => {
  const { mobile } = ctx.request.body;
  console.log(mobile); // sink: log phone
  const q = ctx.query.mobile;
  console.log(q); // sink: log phone
  ctx.body = { m: mobile }; // sink: response phone
});
router.get("/b", ctl.show);
// case: egg
// sinks: log response
// file: app/router.js
module.exports = app => {
  const { router, controller, middleware } = app;
  const jwt = middleware.jwt();
  router.post("/login", controller.user.login);
  router.resources("posts", "/api/posts", jwt, controller.posts);
  app.get("/me", jwt, "user.me");
};
// file: app/controller/user.js
const Controller = require("egg").Controller;
class UserController extends Controller {
  async login() {
    const { ctx } = this;
    const r = await ctx.service.wx.session(ctx.request.body.code);
    ctx.body = r; // sink: response openid session-key unionid
    ctx.logger.info(r.session_key); // sink: log session-key
    this.logger.info(r.openid); // sink: log openid
    this.app.logger.info(ctx.request.body.mobile); // sink: log phone
  }
  async me() {
    const { ctx, service } = this;
    ctx.body = await service.wx.session("x"); // sink: response openid session-key unionid
  }
}
module.exports = UserController;
// file: app/service/wx.js
const Service = require("egg").Service;
class WxService extends Service {
  async session(code) {
    const { config } = this;
    const result = await this.ctx.curl(`${config.wx.host}/sns/jscode2session?js_code=${code}`, { dataType: "json" });
    return result.data;
  }
}
module.exports = WxService;
// file: config/config.default.js
module.exports = (appInfo) => {
  const config = (exports = {});
  config.wx = { host: "https://api.weixin.qq.com" };
  return config;
};
// case: thinkjs
// sinks: log response
// file: src/api/controller/auth.js
const Base = require("./base.js");
const rp = require("request-promise");
module.exports = class extends Base {
  async loginAction() {
    const code = this.post("code");
    const options = { method: "GET", url: "https://api.weixin.qq.com/sns/jscode2session", qs: { js_code: code } };
    let s = await rp(options);
    s = JSON.parse(s);
    console.log(s.session_key); // sink: log session-key
    const m = this.post("mobile");
    think.logger.info(m); // sink: log phone
    this.model("user").add({ m });
    return this.success({ k: s.session_key }); // sink: response session-key
  }
};
// file: src/api/controller/base.js
module.exports = class extends think.Controller {
  async __before() {
    if (!this.ctx.state.userId) return this.fail(401);
  }
};
// case: fastify
// sinks: log response
const fastify = require("fastify")();
fastify.post("/a", { preHandler: [fastify.auth] }, async (request, reply) => {
  request.log.info(request.body.mobile); // sink: log phone
  reply.send({ m: request.body.mobile }); // sink: response phone
});
fastify.route({ method: "GET", url: "/b", handler: async (req, reply) => {
  return req.query.mobile; // sink: response phone
} });
// case: hapi
// sinks: log response
server.route({ method: "POST", path: "/a", options: { auth: "jwt", handler: (request, h) => request.payload.mobile } }); // sink: response phone
// case: cloud function
// sinks: log response database
// file: project.config.json
{ "cloudfunctionRoot": "cloudfunctions/", "miniprogramRoot": "miniprogram/" }
// file: miniprogram/app.json
{ "pages": ["a"] }
// file: cloudfunctions/login/index.js
const cloud = require("wx-server-sdk");
cloud.init();
const db = cloud.database();
exports.main = async (event, context) => {
  const { OPENID } = cloud.getWXContext();
  console.log(OPENID); // sink: log openid
  console.log(event.mobile); // sink: log phone
  const p = await cloud.openapi.phonenumber.getPhoneNumber({ code: event.code });
  console.log(p.phoneInfo.phoneNumber); // sink: log phone
  const d = await cloud.getOpenData({ list: [event.cloudID] });
  console.log(d.list[0].data.phoneNumber); // sink: log phone
  await db.collection("u").add({ data: { m: event.mobile } }); // sink: database phone
  await db.collection("u").doc(OPENID).update({ data: { m: event.mobile } }); // sink: database phone
  return { openid: OPENID }; // sink: response openid
};
// case: tcb router
// sinks: log
// file: project.config.json
{ "cloudfunctionRoot": "cloudfunctions/" }
// file: cloudfunctions/x/index.js
const TcbRouter = require("tcb-router");
exports.main = async (event) => {
  const app = new TcbRouter({ event });
  app.router("login", async (ctx) => {
    console.log(event.mobile); // sink: log phone
    go(1);
  });
  return app.serve();
};
