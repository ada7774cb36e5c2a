// case: masked by a function
function f(phone) {
  console.log(maskPhone(phone), mask(phone), desensitize(phone));
}
// case: masked by a pattern
function f(phone) {
  console.log(phone.replace(/(\d{3})\d{4}(\d{4})/, "$1****$2"));
}
// case: replaced without hiding
function f(phone) {
  console.log(phone.replace(/-/g, " ")); // sink: log phone
}
// case: the last digits only
function f(phone) {
  console.log(phone.slice(-4), phone.substr(0, 3), phone.substring(7, 11));
}
// case: nearly all digits
function f(phone) {
  console.log(phone.slice(0, 10)); // sink: log phone
}
// case: hashed
const crypto = require("crypto");
function f(openid) {
  console.log(crypto.createHash("sha256").update(openid).digest("hex"));
}
// case: encrypted
function f(idCard) {
  console.log(encrypt(idCard), aesEncrypt(idCard));
}
// case: decrypted is not encrypted
function f(phone) {
  console.log(String(phone).trim()); // sink: log phone
}
// case: only whether there is one
function f(phone) {
  console.log(!!phone, typeof phone, phone.length, phone ? "yes" : "no", phone === "", Boolean(phone));
}
// case: chosen by a test
function f(ok, phone, idCard) {
  console.log(ok ? phone : idCard); // sink: log id-number phone
}
// case: masked before use
function f(user) {
  let phone = user.phone;
  phone = maskPhone(phone);
  console.log(phone);
}
// case: masked on one way only
function f(user, hide) {
  let phone = user.phone;
  if (hide) phone = maskPhone(phone);
  console.log(phone); // sink: log phone
}
// case: masked after use
function f(user) {
  let phone = user.phone;
  console.log(phone); // sink: log phone
  phone = maskPhone(phone);
}
// case: a field is masked before the whole is used
function f() {
  wx.chooseAddress({
    success(address) {
      address.telNumber = mask(address.telNumber);
      console.log(address); // sink: log address real-name
    },
  });
}
// case: a field is deleted
// sinks: response
async function f(req, res) {
  const session = await code2Session(req.query.code);
  delete session.session_key;
  res.json(session); // sink: response openid unionid
}
// case: a field is left out by a rest pattern
function f(user) {
  const { phone, ...rest } = user;
  console.log(rest.city);
}
// case: error fields of an answer
wx.getLocation({
  success(res) {
    console.log(res.errMsg);
  },
});
