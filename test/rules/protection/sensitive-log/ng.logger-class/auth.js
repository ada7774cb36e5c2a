const Logger = require("./kit/logging");
const WechatAPI = require("wechat-api");
const api = new WechatAPI(process.env.APPID, process.env.SECRET);

class AuthController {
  constructor() {
    this.logger = new Logger("auth");
  }

  async login(req, res) {
    this.logger.data("body", req.body); // expect
    const { code, phone } = req.body;
    this.logger.debug(api.getLatestTicket(), "last ticket"); // expect
    res.json(await this.service.login(code, phone));
  }
}

module.exports = AuthController;
