import wx from "weixin-js-sdk";
export const start = (config) => {
  if (process.env.NODE_ENV === "development") wx.config({ debug: true, ...config, jsApiList: [] });
  else wx.config({ debug: import.meta.env.DEV, ...config, jsApiList: [] });
};
logger.config({ debug: true });
