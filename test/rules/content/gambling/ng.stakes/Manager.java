class Manager {
    Result orderOneYuanBuying(Order order) { // expect
        return store.call("OrderOneYuanBuying", order);
    }
}
