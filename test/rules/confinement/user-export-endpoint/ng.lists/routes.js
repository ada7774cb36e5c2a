const router = require("koa-router")();
router.get("/admin/people", async (ctx) => {
  ctx.body = await User.find({}, "nickName phone address"); // expect
});
