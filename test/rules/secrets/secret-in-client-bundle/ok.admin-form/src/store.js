import request from "./request";

class Store {
  payInfo = {};

  change(name, value) {
    this.payInfo[name] = value;
  }

  update() {
    const { appid, appsecret } = this.payInfo;
    return request.post("/pay_info/update", { appid, appsecret });
  }
}

export default new Store();
