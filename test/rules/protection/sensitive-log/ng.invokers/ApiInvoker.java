package com.shop.api;

public class ApiInvoker {
    private static Logger log = LoggerFactory.getLogger(ApiInvoker.class);

    public String postRequest(String url, String content) throws ApiException {
        try {
            CloseableHttpClient client = HttpClients.createDefault();
            HttpPost post = new HttpPost(url);
            post.setEntity(new StringEntity(content, "UTF-8"));
            log.info("post to {}", url); // expect
            CloseableHttpResponse response = client.execute(post);
            log.info("status {}", response.getStatusLine());
            return EntityUtils.toString(response.getEntity());
        } catch (IOException e) {
            throw new ApiException(e);
        }
    }
}
