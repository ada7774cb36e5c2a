export const request = (path) => wx.request({ url: "https://api.myshop.cn" + path })
