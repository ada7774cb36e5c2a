// case: Taro with hooks
// file: src/pages/a.jsx
import Taro from "@tarojs/taro";
import { useState } from "react";
export default function Page() {
  const [place, setPlace] = useState(null);
  const show = () => {
    Taro.getLocation().then((res) => {
      console.log(res.latitude); // sink: log location
    });
  };
  return <View onClick={show}>{place}</View>;
}
// case: React class state
// file: src/a.jsx
class Page extends Component {
  state = { code: "" };
  componentDidMount() {
    Taro.login().then((res) => this.setState({ code: res.code }));
  }
  show() {
    console.log(this.state.code); // sink: log login-code
  }
}
// case: express middleware wrapper
function session(code) {
  return axios.get("https://api.weixin.qq.com/sns/jscode2session", { params: { js_code: code } }).then((r) => r.data);
}
app.post("/login", async (req, res) => {
  const { session_key, openid } = await session(req.body.code);
  res.send({ openid, key: session_key }); // sink: response openid session-key
});
// case: egg
// file: app/controller/home.js
const Controller = require("egg").Controller;
class HomeController extends Controller {
  async login() {
    const { ctx } = this;
    const r = await ctx.curl("https://api.weixin.qq.com/sns/jscode2session?js_code=" + ctx.query.code);
    ctx.body = r.data; // sink: response openid session-key unionid
  }
}
module.exports = HomeController;
// case: a destructured request body
app.post("/bind", (req, res) => {
  const { phone } = req.body;
  console.log(phone); // sink: log phone
  res.end();
});
// case: a JWT of one's own with only an id
// sinks: response
const jwt = require("jsonwebtoken");
app.get("/login", async (req, res) => {
  const { openid } = await code2Session(req.query.code);
  const id = await users.idOf(openid);
  res.json({ t: jwt.sign({ id }, KEY) });
});
// case: a comparison of secrets
function f(req, session_key) {
  console.log(req.body.key === session_key);
}
// case: the number of users
function f(users, phones) {
  console.log("users", users.length, phones.length);
}
// case: only the names of fields
function f(userInfo) {
  console.log(Object.keys(userInfo));
}
// case: a loop
function f(rows) {
  for (const row of rows) {
    console.log(row.idCard); // sink: log id-number
  }
}
// case: a reduce
function f(rows) {
  const phones = rows.reduce((all, row) => all + row.phone, "");
  console.log(phones); // sink: log phone
}
// case: joined
function f(phone, city) {
  console.log([city, phone].join(",")); // sink: log phone
}
// case: base64 hides nothing
function f(idCard) {
  console.log(Buffer.from(idCard).toString("base64")); // sink: log id-number
}
// case: an event bus
const bus = new EventEmitter();
wx.getLocation({ success: (res) => bus.emit("place", res) });
bus.on("place", (place) => console.log(place)); // sink: log location
// case: a module's constant
// file: config.js
export default { hotline: "400-000-0000", phone: "400-123-4567" };
// file: a.js
import config from "./config.js";
console.log(config.phone);
// case: a value from another module
// file: state.js
export const state = {};
wx.login({
  success(res) {
    state.code = res.code;
  },
});
// file: a.js
import { state } from "./state.js";
console.log(state.code); // sink: log login-code
// case: a default export with a helper
// file: util.js
export default {
  login() {
    return new Promise((ok) => wx.login({ success: (r) => ok(r.code) }));
  },
};
// file: a.js
import util from "./util.js";
async function f() {
  console.log(await util.login()); // sink: log login-code
}
// case: promisify
const { promisify } = require("util");
async function f() {
  const [a, b] = await Promise.all([wx.login(), wx.getLocation()]);
  console.log(a.code); // sink: log login-code
  console.log(b.latitude); // sink: log location
}
// case: an immediately called function
(function () {
  var phone = document.getElementById("x").value;
  console.log(phone); // sink: log phone
})();
// case: document cookies
function f(token) {
  document.cookie = "token=" + token; // sink: storage credential
  localStorage.setItem("t", token); // sink: storage credential
}
// case: location with personal data
// sinks: url redirect
function f(openid) {
  location.href = "https://a.example/?openid=" + openid; // sink: url openid
}
// case: a redirect to a parameter
// sinks: redirect
const target = new URLSearchParams(location.search).get("url");
location.href = target; // sink: redirect
// case: third-party monitoring
function f(user) {
  Sentry.setUser({ id: user.openid, email: user.email }); // sink: analytics email openid
}
// case: tags without persons
// sinks: analytics
function f(version) {
  Sentry.setTag("version", version);
}
// case: Baidu analytics
function f(unionid) {
  _hmt.push(["_setUserId", unionid]); // sink: analytics unionid
}
// case: a parameter behind a host of the program's own
// sinks: redirect
function pay(config) {
  const id = new URLSearchParams(location.search).get("id");
  location.replace(config.payUrl + "&id=" + id);
}
