export const state = {
  leader: wx.getStorageSync("leader") || {
    realname: "唐某",
    phone: "19900750682", // expect
    headimgurl: "http://thirdwx.qlogo.cn/mmopen/vi_32/Q0j4TwGTfTJjkibwInXV0IC7tqJQ/132",
  },
};
