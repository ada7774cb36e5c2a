export const menu = [
  { link: "/goods", name: "商品管理", auth: "get_goods" },
  { link: "/marketing/invite", name: "邀请有礼", auth: "get_invite" },
];
