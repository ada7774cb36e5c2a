package cn.shop;

import java.util.Map;

public class CoreService {

  public static String process(Map<String, String> message) {
    TextMessage reply = new TextMessage();
    String fromUserName = message.get("FromUserName");
    reply.setToUserName(fromUserName);
    reply.setContent("谢谢关注");
    String xml = MessageUtil.textToXml(reply);
    System.out.println("reply: " + xml); // expect
    return xml;
  }
}
