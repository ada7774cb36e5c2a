const { post } = require("./http.js");

module.exports = (order) => post("/order/paid", { id: order.id, formId: order.prepay_id }); // expect
