const hosts = {
  patient: 'http://his.shop-east.cn:8049/mobile-web', // expect
  nurse: 'http://218.75.108.154:8818/nurse-web', // expect
  cms: 'https://cms.shop-east.cn',
};
const urlsTest = { nurse: 'http://218.75.108.154:8818/nurse-web' };
module.exports = { hosts, urlsTest };
