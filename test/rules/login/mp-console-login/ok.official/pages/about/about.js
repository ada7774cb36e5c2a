Page({
  data: {
    article: "https://mp.weixin.qq.com/s/AbCdEfGh",
    qrcode: "https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=",
    console: "https://mp.weixin.qq.com/cgi-bin/loginpage",
  },
});
