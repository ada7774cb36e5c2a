class EventHandler implements WxMpMessageHandler {
    public WxMpXmlOutMessage handle(WxMpXmlMessage message, Map<String, Object> context, WxMpService service, WxSessionManager manager) {
        if ("user_authorization_revoke".equals(message.getEvent())) {
            users.deleteByOpenid(message.getFromUser()); // expect
        }
        return null;
    }
}
