package cn.shop;

import com.thoughtworks.xstream.XStream;

public class MessageUtil {
  private static final XStream xstream = new XStream();

  public static String textToXml(TextMessage message) {
    xstream.alias("xml", message.getClass());
    return xstream.toXML(message);
  }
}
