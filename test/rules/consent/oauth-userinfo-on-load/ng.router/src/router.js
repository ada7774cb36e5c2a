import { createRouter } from "vue-router";
const authorise = () => `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${import.meta.env.VITE_APPID}&scope=snsapi_userinfo`;
const router = createRouter({ routes: [] });
router.beforeEach((to, from, next) => {
  if (!localStorage.getItem("uid")) window.location.href = authorise(); // expect
  next();
});
export default router;
