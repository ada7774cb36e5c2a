package cn.shop;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;

public class HttpUtil {
  public static String httpGet(String requestUrl) throws Exception {
    StringBuffer buffer = new StringBuffer();
    HttpURLConnection connection = (HttpURLConnection) new URL(requestUrl).openConnection();
    BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), "utf-8"));
    String line = null;
    while ((line = reader.readLine()) != null) {
      buffer.append(line);
    }
    System.out.println("result: " + buffer.toString());
    return buffer.toString();
  }
}
