// case: a phone number by name
function f(user) {
  console.log(user.phone); // sink: log phone
}
// case: a value among other arguments
function f(user) {
  console.log("user", 1, user.idCard); // sink: log id-number
}
// case: a label without the value
function f() {
  console.log("phone saved");
}
// case: in a template
function f(phoneNumber) {
  console.log(`bound ${phoneNumber}`); // sink: log phone
}
// case: in a sum of texts
function f(openid) {
  console.info("openid=" + openid + ";"); // sink: log openid
}
// case: serialised
function f(userInfo) {
  console.log(JSON.stringify(userInfo)); // sink: log profile
}
// case: device model is no phone number
function f(info) {
  console.log(info.phoneModel, info.phoneSystem, info.isPhone, info.iPhone);
}
// case: an address of a machine
function f(server) {
  console.log(server.ipAddress, server.macAddr, server.emailAddressBook);
}
// case: the error only
function f(err) {
  console.error("login failed", err, err.message);
}
// case: a constant
const phone = "400-123-4567";
console.log(phone);
// case: a constant from another name
const hotline = "400-123-4567";
const mobile = hotline;
console.log(mobile);
// case: an alias of the logger
const { log } = console;
function f(idCard) {
  log(idCard); // sink: log id-number
}
// case: a logger of one's own
function f(logger, phone) {
  logger.info("phone", phone); // sink: log phone
}
// case: a dialog is no log
function f(dialog, phone) {
  dialog.alert(phone);
}
// case: the log manager of the platform
const manager = wx.getLogManager();
function f(phone) {
  manager.info(phone); // sink: log phone
}
// case: the real-time log manager
const realtime = wx.getRealtimeLogManager();
function f(idCard) {
  realtime.warn(idCard); // sink: log id-number
}
// case: whatever is called user or data tells nothing
function f(user, data, res) {
  console.log(user, data, res);
}
// case: Chinese keys
function f(row) {
  console.log(row["身份证号"]); // sink: log id-number
}
// case: pinyin
function f(row) {
  console.log(row.shoujihao, row.sfz); // sink: log id-number phone
}
// case: a password
function f(form) {
  console.log("login", form.password); // sink: log password
}
// case: a token
function f(res) {
  console.log("token: ", res.data.access_token); // sink: log credential
}
// case: tokens of a parser
function f(parser) {
  console.log(parser.nextToken, parser.tokens, parser.tokenType);
}
// case: an OpenID Connect scope
const scope = "openid profile email";
console.log(scope);
// case: coloured text
function f(phone, n) {
  console.log([chalk.cyan(`x ${phone}`), chalk.bold.red(n)].join("\n")); // sink: log phone
}
// case: a label that tells of decrypted data
function save(user) {
  console.info("用户解密信息:", user); // sink: log profile
  console.info("解密失败", user);
}
// case: what a program hung on the profile is its own
App({
  onLaunch() {
    wx.getUserInfo({
      success: (res) => {
        console.log(res.userInfo.store.store_id);
        console.log(res.userInfo.nickName); // sink: log nickname
      },
    });
  },
});
// case: fields of the page that are found by their name
// file: a.js
function onLogin() {
  console.log($("#phone").val()); // sink: log phone
  console.log($("form [name='idCard']").val()); // sink: log id-number
  console.log(document.getElementById("mobile").value); // sink: log phone
  console.log($("#title").val(), document.querySelector("#remark").value);
}
