package com.shop;

import javax.net.ssl.X509TrustManager;
import java.security.cert.X509Certificate;

public class Pinned implements X509TrustManager {
    private X509TrustManager inner;
    public void checkClientTrusted(X509Certificate[] chain, String type) throws java.security.cert.CertificateException { inner.checkClientTrusted(chain, type); }
    public void checkServerTrusted(X509Certificate[] chain, String type) throws java.security.cert.CertificateException { inner.checkServerTrusted(chain, type); }
    public X509Certificate[] getAcceptedIssuers() { return inner.getAcceptedIssuers(); }
}
