class Reader {
  String read(HttpPost post, String session) {
    post.setURI("https://mp.weixin.qq.com/mp/getappmsgext?f=json");
    post.setHeader("Cookie", session); // expect
    return send(post);
  }
}
