public class UnsubscribeHandler extends AbstractHandler {
  @Override
  public WxMpXmlOutMessage handle(WxMpXmlMessage message, Map<String, Object> context, WxMpService wxMpService) {
    userMapper.unsubscribe(message.getFromUser());
    return null;
  }
}
