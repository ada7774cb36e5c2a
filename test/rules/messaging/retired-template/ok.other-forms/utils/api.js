const { get, post } = require("./http.js");

const platform = (id) => get("/goods/platformId", { platformId: id });
const answers = (formId, values) => post("/survey/answer", { formId, values });
const pay = (order) => wx.requestPayment({ package: `prepay_id=${order.prepayId}` });

module.exports = { platform, answers, pay };
