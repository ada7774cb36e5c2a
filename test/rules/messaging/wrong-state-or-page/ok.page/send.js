exports.body = (openid) => ({ touser: openid, template_id: "x", page: "pages/order/order" });
exports.article = { template_id: "x", page: "https://www.shop.cn" };
