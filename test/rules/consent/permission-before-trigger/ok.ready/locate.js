import wx from "weixin-js-sdk";

export const locate = (signature, show) => {
  wx.config({ ...signature, jsApiList: ["getLocation"] });
  wx.ready(() => {
    wx.getLocation({ type: "wgs84", success: show });
  });
};
