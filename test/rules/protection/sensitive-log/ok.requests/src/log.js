exports.access = async (ctx, next) => {
  console.log(ctx.method, ctx.path, ctx.status);
  await next();
};

exports.masked = async (ctx, next) => {
  console.log(ctx.method, JSON.stringify(mask(ctx.request.body)));
  await next();
};

exports.handled = async (ctx) => {
  const { name } = ctx.request.body;
  console.log("registered", name.length);
};
