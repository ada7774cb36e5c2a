exports.removeMe = () => wx.request({ url: 'https://shop.example.cn/me', method: 'DELETE' });
