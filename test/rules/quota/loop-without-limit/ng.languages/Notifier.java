class Notifier {
  private WxMpService wxMpService;

  void all(List<User> users) throws WxErrorException {
    for (User user : users) {
      wxMpService.getTemplateMsgService().sendTemplateMsg(messageFor(user)); // expect
    }
  }
}
