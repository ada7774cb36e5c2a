export const state = {
  leader: {
    realname: "示例",
    phone: "13800138000",
    headimgurl: "http://thirdwx.qlogo.cn/mmopen/vi_32/Q0j4TwGTfTJjkibwInXV0IC7tqJQ/132",
  },
  service: { phone: "19900750682", icon: "/static/service.png" },
};
