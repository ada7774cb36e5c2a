module.exports = (path) =>
  wx.request({
    url: "https://api.example.com" + path,
    success(res) {
      if (res.statusCode === 401) wx.navigateTo({ url: "/pages/login/login" });
    },
  });
