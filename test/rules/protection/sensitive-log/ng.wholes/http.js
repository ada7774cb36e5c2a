module.exports = {
  post: (url, data) => new Promise((done) => wx.request({ url: "https://api.example.cn" + url, data, success: done })),
};
