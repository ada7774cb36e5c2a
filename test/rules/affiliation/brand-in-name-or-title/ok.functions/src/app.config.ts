export default defineAppConfig({ pages: ["a"], window: { navigationBarTitleText: "微信支付" } });
