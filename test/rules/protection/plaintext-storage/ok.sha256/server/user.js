const crypto = require("crypto");
const Router = require("koa-router");
const User = require("./model");

const router = new Router();

const equal = (a, b) => crypto.timingSafeEqual(a, b);

router.post("/admin", async (ctx) => {
  const { password } = ctx.request.body;
  const given = crypto.createHash("sha256").update(password).digest();
  ctx.body = { ok: crypto.timingSafeEqual(given, Buffer.from(process.env.ADMIN_HASH, "hex")) };
});

router.post("/register", async (ctx) => {
  const { name, password } = ctx.request.body;
  const salt = crypto.randomBytes(16).toString("hex");
  await User.create({ name, salt, password: crypto.pbkdf2Sync(password, salt, 600000, 32, "sha256").toString("hex") });
  ctx.body = { ok: true };
});

module.exports = router;
