const api = require("./api.js");

module.exports = (order) =>
  wx.requestPayment({
    ...order.sign,
    success() {
      api.addTemplateFormId(order.token, "pay", order.prepayId); // expect
    },
  });
