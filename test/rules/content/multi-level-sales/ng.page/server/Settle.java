class Settle {
  void pay(Order order, User user) {
    add(user.getParent(), order.amount * config.firstCommission);
    add(user.getParent().getParent(), order.amount * config.secondCommission); // expect
  }
}
