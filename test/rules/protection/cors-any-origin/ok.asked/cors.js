const allowed = ["https://web.shop-east.cn"];

module.exports = async (ctx, next) => {
  if (allowed.includes(ctx.header.origin)) {
    ctx.set("Access-Control-Allow-Origin", "*");
  }
  await next();
};
