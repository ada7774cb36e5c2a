const { appId } = require("./config");

module.exports = class Authorization {
  constructor(openHost) {
    this.openHost = openHost;
  }

  urlFor(address) {
    return `${this.openHost}/connect/oauth2/authorize` + // expect
      `?appid=${appId}&redirect_uri=${encodeURIComponent(address)}` +
      "&response_type=code&scope=snsapi_base&state=STATE#wechat_redirect";
  }
};
