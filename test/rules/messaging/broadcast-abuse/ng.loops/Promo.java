class Promo {
  void run(WxMpService wx, UserMapper mapper) {
    for (User user : mapper.selectAll()) {
      wx.getTemplateMsgService().sendTemplateMsg(build(user)); // expect
    }
  }
}
