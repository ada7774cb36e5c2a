export default defineAppConfig({
  pages: ["pages/home/index"],
  window: { navigationBarTitleText: "微信官方助手" }, // expect
});
