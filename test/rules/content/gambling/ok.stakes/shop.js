export const rows = () => request.get("/api/oneYuanBuying/getLuckyList");
export const orderDuobaorenGoods = (id) => request.post("/api/order", { id });
export const title = "oneYuanBuyingPage";
