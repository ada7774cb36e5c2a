module.exports = (app) => {
  const { router, controller } = app;
  router.get("/detail", controller.wechat.detail);
};
