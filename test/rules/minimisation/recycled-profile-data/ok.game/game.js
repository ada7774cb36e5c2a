wx.getUserInfo({});
