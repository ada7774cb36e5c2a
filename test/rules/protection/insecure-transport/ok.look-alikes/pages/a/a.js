// const baseUrl = 'http://api.shop-east.cn'
const devBase = 'http://localhost:3000';
const lan = { baseUrl: 'http://192.168.31.124:9999/v1' };
const docs = { link: 'http://www.shop-east.cn/help', avatarUrl: 'http://wx.qlogo.cn/mmopen/0', image: 'http://shop-east.cn/upload/1.png' };
const base = { dev: 'http://wejh-server.dev/', api: 'https://api.shop-east.cn' };
const namespace = 'http://www.w3.org/2000/svg';
Page({
  data: { poster: 'http://cdn.shop-east.cn/poster.jpg' },
  onChoose(path) {
    if (/^http:\/\//.test(path)) return path;
    if (path.startsWith('http://tmp/')) return path;
    wx.downloadFile({ url: 'http://192.168.1.5/model.glb' });
    wx.request({ url: base.api + '/order', data: { path } });
  },
});
const post = (title) => window.open('http://share.v.other-site.com/index.php?c=share&title=' + encodeURIComponent(title));
