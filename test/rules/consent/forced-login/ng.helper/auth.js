export const toLogin = () => {
  wx.reLaunch({ url: "/pages/login/login" });
};
