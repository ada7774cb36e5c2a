const Controller = require("egg").Controller;
class WechatController extends Controller {
  async detail() {
    const { ctx } = this;
    ctx.body = await ctx.model.User.findOne({ openid: ctx.query.openid }); // expect
  }
}
module.exports = WechatController;
