const User = require("./model");

module.exports.login = async (ctx) => {
  const { openid } = await codeToSession(ctx.query.code);
  const found = await User.findOne({ where: { openid } });
  ctx.body = found ?? (await User.create({
    openid,
    password: "123456", // expect
  }));
};
