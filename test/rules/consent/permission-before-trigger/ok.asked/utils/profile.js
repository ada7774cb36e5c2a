export const askProfile = () => wx.getUserInfo({ success: (info) => (getApp().user = info) });
