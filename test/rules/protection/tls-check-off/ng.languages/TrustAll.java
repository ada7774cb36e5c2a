package com.shop;

import javax.net.ssl.*;
import java.security.cert.X509Certificate;

public class TrustAll implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) {}
    public void checkServerTrusted(X509Certificate[] chain, String type) {} // expect
    public X509Certificate[] getAcceptedIssuers() { return null; }

    static void open() {
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true); // expect
    }
}
