const Base = require("./base.js");
module.exports = class extends Base {
  async notifyAction() {
    const weixin = this.service("weixin", "api");
    const result = weixin.payNotify(this.post("xml"));
    if (!result) return this.json({ return_code: "FAIL" });
    await this.model("order").updatePaid(result.out_trade_no);
  }
};
