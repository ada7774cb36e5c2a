const crypto = require("crypto");
const Router = require("koa-router");
const User = require("./model");

const router = new Router();

router.post("/register", async (ctx) => {
  const { name, password } = ctx.request.body;
  const hash = crypto.createHash("sha256");
  hash.update(password); // expect
  await User.create({ name, password: hash.digest("hex") });
  ctx.body = { ok: true };
});

module.exports = router;
