export default [
  { path: "/marketing/invite", component: () => import("../pages/marketing/invite.jsx"), meta: { title: "推荐有礼" } },
];
