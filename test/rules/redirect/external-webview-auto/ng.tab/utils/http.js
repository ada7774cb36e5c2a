const baseUrl = 'https://api.myshop.cn'
module.exports = { get: (path) => new Promise((resolve) => wx.request({ url: baseUrl + path, success: resolve })) }
