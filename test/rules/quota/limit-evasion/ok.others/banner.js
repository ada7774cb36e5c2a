const article = "https://mp.weixin.qq.com/s/x";
exports.pick = (banners) => banners[Math.floor(Math.random() * banners.length)];
