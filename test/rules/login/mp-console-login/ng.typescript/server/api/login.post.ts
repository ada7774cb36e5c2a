export default defineEventHandler(async (event) => {
  return relay(event, {
    method: "POST",
    endpoint: "https://mp.weixin.qq.com/cgi-bin/bizlogin", // expect
    query: { action: "login" },
  });
});
