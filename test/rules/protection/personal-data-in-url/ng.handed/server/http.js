const axios = require("axios");

class Http {
  get(url) {
    return this.request(url, "GET");
  }

  request(url, method) {
    return axios({ url: url, method });
  }
}

module.exports = new Http();
