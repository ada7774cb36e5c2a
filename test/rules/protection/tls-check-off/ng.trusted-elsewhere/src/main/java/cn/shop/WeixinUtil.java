package cn.shop;

import java.net.URL;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

public class WeixinUtil {
  static HttpsURLConnection open(URL url) throws Exception {
    TrustManager[] managers = { new TrustAnyone() }; // expect
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers, new java.security.SecureRandom());
    HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
    connection.setSSLSocketFactory(context.getSocketFactory());
    return connection;
  }
}
