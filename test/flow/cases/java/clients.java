// case: RestTemplate getForObject and fastjson
class A {
  private static final String URL = "https://api.weixin.qq.com/sns/jscode2session?appid={appid}&js_code={code}";
  @Autowired private RestTemplate restTemplate;
  void f(String code) {
    String r = restTemplate.getForObject(URL, String.class, appid, code);
    JSONObject o = JSON.parseObject(r);
    String k = o.getString("session_key");
    log.info("x {}", k); // sink: log session-key
    String e = o.getString("errmsg");
    log.info(e);
  }
}
// case: RestTemplate entity and jackson
class A {
  void f(String code) throws Exception {
    String url = "https://api.weixin.qq.com/sns/jscode2session" + "?appid=" + appid + "&secret=" + secret + "&js_code=" + code;
    ResponseEntity<String> r = restTemplate.getForEntity(url, String.class);
    JsonNode o = objectMapper.readTree(r.getBody());
    String k = o.get("session_key").asText();
    log.info("x {}", k); // sink: log session-key
    Map<String, Object> m = objectMapper.readValue(r.getBody(), Map.class);
    log.info("x {}", m.get("openid")); // sink: log openid
    SessionVo v = objectMapper.readValue(r.getBody(), SessionVo.class);
    log.info("x {}", v.getSessionKey()); // sink: log session-key
  }
}
// case: RestTemplate exchange
class A {
  void f(String code) throws Exception {
    HttpEntity<String> e = new HttpEntity<>(null, headers);
    String url = WxConstants.CODE_URL + "?js_code=" + code;
    ResponseEntity<String> r = restTemplate.exchange(url, HttpMethod.GET, e, String.class);
    if (r.getStatusCode() == HttpStatus.OK) {
      JSONObject o = JSONObject.parseObject(r.getBody());
      log.info("x {}", o.get("openid")); // sink: log openid
    }
  }
}
// file: WxConstants.java
public interface WxConstants {
  String CODE_URL = "https://api.weixin.qq.com/sns/jscode2session";
}
// case: OkHttp
class A {
  private final OkHttpClient client = new OkHttpClient();
  void f(String code) throws Exception {
    Request request = new Request.Builder().url("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code).build();
    try (Response response = client.newCall(request).execute()) {
      String s = response.body().string();
      log.info(s); // sink: log openid session-key unionid
    }
  }
}
// case: Apache HttpClient
class A {
  String f(String code) throws Exception {
    CloseableHttpClient c = HttpClients.createDefault();
    HttpGet get = new HttpGet("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    CloseableHttpResponse resp = c.execute(get);
    HttpEntity entity = resp.getEntity();
    String s = EntityUtils.toString(entity, "UTF-8");
    System.out.println(s); // sink: log openid session-key unionid
    return s;
  }
}
// case: HttpURLConnection
class A {
  void f(String code) throws Exception {
    URL u = new URL("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    HttpURLConnection c = (HttpURLConnection) u.openConnection();
    c.setRequestMethod("GET");
    BufferedReader in = new BufferedReader(new InputStreamReader(c.getInputStream(), "UTF-8"));
    StringBuffer sb = new StringBuffer();
    String line;
    while ((line = in.readLine()) != null) {
      sb.append(line);
    }
    in.close();
    System.out.println(sb.toString()); // sink: log openid session-key unionid
  }
}
// case: own util over HttpURLConnection
class A {
  void f(String code) throws Exception {
    String url = "https://api.weixin.qq.com/sns/jscode2session?js_code=" + code;
    String s = HttpTool.sendGet(url);
    JSONObject o = JSONObject.fromObject(s);
    System.out.println(o.getString("session_key")); // sink: log session-key
  }
}
// file: HttpTool.java
public class HttpTool {
  public static String sendGet(String url) {
    String result = "";
    BufferedReader in = null;
    try {
      URL realUrl = new URL(url);
      URLConnection connection = realUrl.openConnection();
      connection.connect();
      in = new BufferedReader(new InputStreamReader(connection.getInputStream()));
      String line;
      while ((line = in.readLine()) != null) {
        result += line;
      }
    } catch (Exception e) {
      e.printStackTrace();
    }
    return result;
  }
}
// case: hutool chain
class A {
  void f(String code) throws Exception {
    Map<String, Object> p = new HashMap<>();
    p.put("js_code", code);
    String s = HttpRequest.get("https://api.weixin.qq.com/sns/jscode2session").form(p).timeout(2000).execute().body();
    JSONObject o = JSONUtil.parseObj(s);
    log.info("s {}", o.getStr("session_key")); // sink: log session-key
    SessionDto d = JSONUtil.toBean(s, SessionDto.class);
    log.info("s {}", d.getOpenid()); // sink: log openid
  }
}
// case: Feign
// file: WxClient.java
@FeignClient(name = "wx", url = "https://api.weixin.qq.com")
public interface WxClient {
  @GetMapping("/sns/jscode2session")
  String session(@RequestParam("js_code") String code);
}
// file: A.java
class A {
  @Autowired private WxClient wx;
  void f(String code) {
    String s = wx.session(code);
    log.info(s); // sink: log openid session-key unionid
  }
}
// case: Retrofit
// file: WxApi.java
public interface WxApi {
  @GET("/sns/jscode2session")
  Call<SessionDto> session(@Query("js_code") String code);
}
// file: A.java
class A {
  private WxApi api = new Retrofit.Builder().baseUrl("https://api.weixin.qq.com/").build().create(WxApi.class);
  void f(String code) throws IOException {
    SessionDto s = api.session(code).execute().body();
    log.info("{}", s.getSessionKey()); // sink: log session-key
  }
}
// case: WebClient
class A {
  void f(String code) {
    Mono<String> m = webClient.get().uri("https://api.weixin.qq.com/sns/jscode2session?js_code={c}", code).retrieve().bodyToMono(String.class);
    String s = m.block();
    log.info(s); // sink: log openid session-key unionid
  }
  void g(String code) {
    webClient.get().uri("https://api.weixin.qq.com/sns/jscode2session?js_code={c}", code).retrieve().bodyToMono(String.class).subscribe(t -> log.info(t)); // sink: log openid session-key unionid
  }
}
// case: java.net.http
class A {
  void f(String code) throws Exception {
    HttpRequest q = HttpRequest.newBuilder().uri(URI.create("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)).GET().build();
    HttpResponse<String> r = HttpClient.newHttpClient().send(q, HttpResponse.BodyHandlers.ofString());
    System.out.println(r.body()); // sink: log openid session-key unionid
    System.out.println(r.statusCode());
  }
}
// case: UriComponentsBuilder
class A {
  void f(String code) throws Exception {
    String url = UriComponentsBuilder.fromHttpUrl("https://api.weixin.qq.com/sns/jscode2session").queryParam("js_code", code).toUriString();
    String s = restTemplate.getForObject(url, String.class);
    System.out.println(s); // sink: log openid session-key unionid
  }
}
// case: value from yml
// file: src/main/resources/application.yml
wx:
  session-url: https://api.weixin.qq.com/sns/jscode2session
// file: src/main/java/A.java
class A {
  @Value("${wx.session-url}")
  private String url;
  void f(String code) throws Exception {
    String s = restTemplate.getForObject(url + "?js_code=" + code, String.class);
    System.out.println(s); // sink: log openid session-key unionid
  }
}
// case: value from properties
// file: src/main/resources/application.properties
wx.session.url=https://api.weixin.qq.com/sns/jscode2session?js_code=%s
// file: src/main/java/WxProps.java
@Component
@ConfigurationProperties(prefix = "wx.session")
@Data
class WxProps { private String url; }
// file: src/main/java/A.java
class A {
  @Autowired WxProps props;
  void f(String code) throws Exception {
    String s = restTemplate.getForObject(String.format(props.getUrl(), code), String.class);
    System.out.println(s); // sink: log openid session-key unionid
  }
}
// case: phone number by plain HTTP
class A {
  String f(String code) {
    String url = "https://api.weixin.qq.com/wxa/business/getuserphonenumber?access_token=" + token;
    JSONObject body = new JSONObject();
    body.put("code", code);
    String s = HttpUtil.post(url, body.toString());
    JSONObject o = JSONObject.parseObject(s);
    String p = o.getJSONObject("phone_info").getString("purePhoneNumber");
    log.info("number {}", p); // sink: log phone
    return p;
  }
}
// case: phone from WxJava
class A {
  void f(String a, String b, String c) {
    WxMaPhoneNumberInfo info = wxMaService.getUserService().getPhoneNoInfo(a, b, c);
    String p = info.getPurePhoneNumber();
    log.info("number {}", p); // sink: log phone
    WxMaPhoneNumberInfo i2 = wxMaService.getUserService().getNewPhoneNoInfo(c);
    log.info("{}", i2.getPhoneNumber()); // sink: log phone
    log.info("{}", i2.getWatermark());
    WxMaUserInfo u = wxMaService.getUserService().getUserInfo(a, b, c);
    log.info("{}", u.getNickName()); // sink: log nickname
  }
}
// case: WxJava with configuration switch
class A {
  void f(String appid, String code) throws WxErrorException {
    final WxMaService s = WxMaConfiguration.getMaService(appid);
    WxMaJscode2SessionResult r = s.getUserService().getSessionInfo(code);
    String v = JsonUtils.toJson(r);
    log.info(v); // sink: log openid session-key unionid
    WxMpUser u = wxMpService.getUserService().userInfo("x", null);
    log.info("{}", u.getNickname()); // sink: log nickname
  }
}
