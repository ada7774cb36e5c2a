// case: requests that are built for others
class A {
  void f(String code) throws Exception {
    Request other = new Request.Builder().url("https://example.com/a").build();
    Request mine = new Request.Builder().url("https://api.weixin.qq.com/sns/jscode2session").build();
    System.out.println(client.newCall(other).execute().body().string());
    System.out.println(client.newCall(mine).execute().body().string()); // sink: log openid session-key unionid
    System.out.println(client.newCall(mine).execute().code());
    statement.execute("select 1");
    executor.execute(() -> run());
  }
}
// case: fields of a record and of Lombok's constructors stay apart
record Pair(String a, String b) {}
@AllArgsConstructor @Data class Two { private String x; private String y; static int z; }
@RequiredArgsConstructor class One { private final String kept; private String free; }
class A {
  void f(String code) {
    String k = wxMaService.getUserService().getSessionInfo(code).getSessionKey();
    log.info(new Pair("x", k).a());
    log.info(new Two("x", k).getX());
    log.info(new Two("x", k).getY()); // sink: log session-key
    log.info(new One(k).kept()); // sink: log session-key
  }
}
// case: pairs
class A {
  void f(String code) {
    String k = wxMaService.getUserService().getSessionInfo(code).getSessionKey();
    log.info(Map.of("a", k, "b", "x").get("b"));
    log.info(List.of("a", "b").get(0));
    log.info(Map.of("a", k, "b", "x").get("a")); // sink: log session-key
    log.info(new HashMap<String, String>() {{ put("a", k); put("b", "x"); }}.get("b"));
    log.info(Holder.builder().v(k).w("x").build().getW());
    log.info(new Holder().setV(k).setW("x").getW());
  }
}
// case: keys of what a program keeps for itself
class A {
  void f(JSONObject json, Map<String, String> map) {
    log.info(json.getString("idCard")); // sink: log id-number
    log.info(map.get("mobile")); // sink: log phone
    log.info(properties.getString("phone"));
    log.info(json.getString("status"));
  }
}
// case: values of configuration
// file: src/main/resources/application.yml
wx:
  other: https://example.com/a
  login: https://api.weixin.qq.com/sns/jscode2session
// file: A.java
class A {
  @Value("${wx.other}") private String other;
  @Value("${wx.login}") private String login;
  @Value("${wx.none:https://api.weixin.qq.com/cgi-bin/token}") private String fallback;
  void f() {
    log.info(restTemplate.getForObject(other, String.class));
    log.info(restTemplate.getForObject(login, String.class)); // sink: log openid session-key unionid
    log.info(restTemplate.getForObject(fallback, String.class)); // sink: log credential
  }
}
