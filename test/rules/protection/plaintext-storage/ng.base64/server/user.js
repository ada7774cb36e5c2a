const Router = require("koa-router");
const User = require("./model");

const router = new Router();

router.post("/register", async (ctx) => {
  const { name, password } = ctx.request.body;
  await User.create({ name, password: Buffer.from(password).toString("base64") }); // expect
  ctx.body = { ok: true };
});

module.exports = router;
