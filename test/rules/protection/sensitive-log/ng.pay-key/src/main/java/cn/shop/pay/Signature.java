package cn.shop.pay;

import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Signature {
  private static final Logger logger = LoggerFactory.getLogger(Signature.class);

  public static String sign(Map<String, String> fields, String key) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> field : fields.entrySet())
      text.append(field.getKey()).append("=").append(field.getValue()).append("&");
    String result = text.toString();
    result += "key=" + key;
    logger.info("before MD5: " + result); // expect
    String sign = DigestUtils.md5Hex(result).toUpperCase();
    logger.info("sign: " + sign);
    return sign;
  }
}
