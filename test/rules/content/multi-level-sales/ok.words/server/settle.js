exports.pay = (order, inviter) => add(inviter, order.amount * config.commission);
