package cn.shop;

import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

public class TrustAnyone implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  public void checkServerTrusted(X509Certificate[] chain, String type) {} // expect

  public X509Certificate[] getAcceptedIssuers() {
    return null;
  }
}
