class Notice {
  void send(WxMpService wx, String openid) {
    WxMpTemplateMessage message = new WxMpTemplateMessage();
    message.setTitle("限时秒杀，全场五折"); // expect
    wx.getTemplateMsgService().sendTemplateMsg(message);
  }
}
