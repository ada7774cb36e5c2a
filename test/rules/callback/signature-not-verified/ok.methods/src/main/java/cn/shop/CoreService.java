package cn.shop;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.dom4j.io.SAXReader;

public class CoreService {

  public static String process(HttpServletRequest request) throws Exception {
    Map<String, String> message = parseXml(request);
    String fromUserName = message.get("FromUserName");
    String msgType = message.get("MsgType");
    return TextReply.of(fromUserName, msgType);
  }

  private static Map<String, String> parseXml(HttpServletRequest request) throws Exception {
    return XmlMap.of(new SAXReader().read(request.getInputStream()));
  }
}
