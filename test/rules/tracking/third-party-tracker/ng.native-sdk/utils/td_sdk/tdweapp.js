var u = "https://h5.talkingdata.com/collect"; wx.request({ url: u });
