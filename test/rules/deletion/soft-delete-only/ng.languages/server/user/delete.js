const { User } = require("../models");

/** 注销 */
exports.remove = async (ctx) => {
  await User.update({ deleted: true }, { where: { id: ctx.state.user.id } }); // expect
  ctx.body = { code: 0 };
};
