const start = () => fetch("https://login.wx.qq.com/jslogin?appid=wx782c26e4c19acffb"); // expect
