// case: field cleared after
function f(user) {
  const x = { a: user.phone, b: 1 };
  x.a = "";
  console.log(x);
}
// case: field deleted
function f() {
  const x = { a: user.phone, b: 1 };
  delete x.a;
  console.log(x);
}
// case: field null
function f() {
  const x = { a: user.phone, b: 1 };
  x.a = null;
  console.log(x);
}
// case: field undefined of a received user
async function f() {
  const res = await wx.chooseAddress();
  res.telNumber = undefined;
  console.log(res); // sink: log address real-name
}
// case: field taken out by rest
async function f() {
  const res = await wx.chooseAddress();
  const { telNumber, ...rest } = res;
  console.log(rest); // sink: log address real-name
}
// case: fields left out and taken by lodash
const _ = require("lodash");
app.get("/x", async (req, res) => {
  const w = (await axios.get("https://api.weixin.qq.com/sns/jscode2session")).data;
  console.log(_.omit(w, ["session_key"])); // sink: log openid unionid
  console.log(_.omit(w, "openid").session_key); // sink: log session-key
  console.log(_.omit(w, "openid").openid);
  console.log(_.pick(w, ["openid"])); // sink: log openid
  console.log(_.pick(w, keys)); // sink: log openid session-key unionid
});
// case: a field that is cleared after it was logged
function f(user) {
  const x = { a: user.phone };
  console.log(x); // sink: log phone
  x.a = "";
}
// case: a field that is cleared on one way only
function f(user, mayHide) {
  const x = { a: user.phone };
  if (mayHide) x.a = "";
  console.log(x); // sink: log phone
}
// case: a field that is filled again
function f(user) {
  const x = { a: "" };
  x.a = "";
  x.a = user.phone;
  console.log(x); // sink: log phone
}
