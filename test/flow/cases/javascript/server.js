// case: a session goes back to the client
const axios = require("axios");
app.get("/login", async (req, res) => {
  const r = await axios.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + req.query.code); // source: /sns/jscode2session
  res.json(r.data); // sink: response openid session-key unionid
});
// case: only the openid goes back
app.get("/login", async (req, res) => {
  const r = await axios.get(`https://api.weixin.qq.com/sns/jscode2session?js_code=${req.query.code}`);
  res.json({ openid: r.data.openid }); // sink: response openid
});
// case: a token of one's own
// sinks: response
app.get("/login", async (req, res) => {
  const { openid, session_key } = await code2session(req.query.code);
  await store.set(openid, session_key);
  res.json({ token: sign(openid) });
});
// case: the session in a JWT
const jwt = require("jsonwebtoken");
app.get("/login", async (req, res) => {
  const session = await code2Session(req.query.code);
  res.send({ t: jwt.sign(session, KEY) }); // sink: response openid session-key unionid
});
// case: koa
// file: server/index.js
const Router = require("koa-router");
const router = new Router();
router.get("/token", async (ctx) => {
  const r = await fetch("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential");
  const data = await r.json();
  ctx.body = data; // sink: response credential
});
// case: a helper of one's own
const request = require("request");
function session(code, done) {
  request({ url: "https://api.weixin.qq.com/sns/jscode2session?js_code=" + code }, function (error, response, body) {
    done(JSON.parse(body));
  });
}
session("c", (data) => {
  console.log(data.session_key); // sink: log session-key
});
// case: SQL text
app.get("/u", (req, res) => {
  db.query("select * from user where openid='" + req.query.openid + "'"); // sink: sql openid
});
// case: SQL with a parameter
// sinks: sql
app.get("/u", (req, res) => {
  db.query("select * from user where openid=?", [req.query.openid]);
});
// case: an open redirect
app.get("/go", (req, res) => {
  res.redirect(req.query.url); // sink: redirect
});
// case: a redirect inside the site
// sinks: redirect
app.get("/go", (req, res) => {
  res.redirect("/home?x=" + req.query.x);
});
// case: a model prompt
const client = new OpenAI();
async function ask(nickname, phone) {
  await client.chat.completions.create({ messages: [{ role: "user", content: `${nickname} ${phone}` }] }); // sink: llm nickname phone
}
// case: a model prompt without persons
// sinks: llm
async function ask(product) {
  await client.chat.completions.create({ messages: [{ role: "user", content: product.title }] });
}
// case: a file
const fs = require("fs");
function f(openid) {
  fs.writeFileSync("a.txt", openid); // sink: file openid
}
// case: third party
function f(phone) {
  axios.post("https://partner.example/import", { phone }); // sink: request phone
}
// case: a cloud function
// sinks: response
// file: project.config.json
{ "cloudfunctionRoot": "cloudfunctions/" }
// file: cloudfunctions/login/index.js
const cloud = require("wx-server-sdk");
exports.main = async (event, context) => {
  const wxContext = cloud.getWXContext(); // source: getWXContext
  return { openid: wxContext.OPENID, appid: wxContext.APPID }; // sink: response openid
};
// case: a pushed message that comes in pieces
const express = require("express");
app.post("/wx", (req, res) => {
  let text = "";
  req.on("data", (chunk) => {
    text += chunk;
  });
  req.on("end", () => {
    console.log(text); // sink: log message openid
    res.send(reply(text, "FromUserName"));
  });
});
// case: and one that a library reads
router.post("/wx", async (ctx) => {
  const xml = await getRawBody(ctx.req, { encoding: "utf-8" });
  console.log(xml); // sink: log message openid
  ctx.body = reply(xml, "FromUserName");
});
// case: what a signed token says is no credential
const jwt = require("jsonwebtoken");
app.get("/orders", (req, res) => {
  const token = req.headers.authorization;
  console.log("token", token); // sink: log credential
  const payload = jwt.verify(token, KEY);
  console.log("orders of", payload.userId);
});
// case: a list of the shop's own
// file: pages/list.js
// sinks: url
const ApiOrderCancel = require("../api/order-cancel");
ApiOrderCancel.userList({
  success: ({ data }) => wx.navigateTo({ url: `/pages/detail?id=${data[0].id}` }),
});
