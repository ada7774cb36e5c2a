const crypto = require("crypto");
const Router = require("koa-router");
const User = require("./model");

const router = new Router();

router.post("/register", async (ctx) => {
  const { name, password } = ctx.request.body;
  const digest = crypto.createHash("md5").update(password).digest("hex"); // expect
  await User.create({ name, password: digest });
  ctx.body = { ok: true };
});

module.exports = router;
