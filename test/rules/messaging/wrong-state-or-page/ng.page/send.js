exports.body = (openid) => ({
  touser: openid,
  template_id: "x",
  page: "https://www.shop.cn/order", // expect
});
