const { login } = require("./auth");

exports.start = () => login("weixin", "snsapi_userinfo");
exports.open = (user) => login(user.name, user.password);
exports.addUser = (form) => {
  const password = crypto.randomBytes(12).toString("hex");
  return User.create({ username: form.username, password });
};
exports.columns = () => db.insert({ username: "用户名1", password: "密码1" });
