module.exports = async (ctx, next) => {
  console.log(ctx.method, ctx.url, ctx.request.body); // expect
  await next();
};
