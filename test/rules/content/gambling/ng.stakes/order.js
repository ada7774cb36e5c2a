export const join = (period) => request.post("/api/duobao/join", { period }); // expect
