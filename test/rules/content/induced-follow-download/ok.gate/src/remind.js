export const remind = (page, settings) => {
  if (!settings.subscribed) {
    wx.requestSubscribeMessage({ tmplIds: ["a"], success: () => page.setData({ qrcodeShown: false }) });
    return;
  }
  if (!page.isFollowing) return;
  page.follow();
};

export const banner = (user, view) => {
  if (!user.subscribe) view.tip = "欢迎";
  view.open();
};
