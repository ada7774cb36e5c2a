const router = require("koa-router")();
router.get("/admin/people", requireAdmin, async (ctx) => {
  ctx.body = await User.find({}, "nickName phone address");
});
router.get("/count", async (ctx) => {
  ctx.body = (await User.find({})).length;
});
router.get("/goods", async (ctx) => {
  ctx.body = await Goods.find({});
});
