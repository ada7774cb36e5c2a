// case: a helper that wraps the answer
class ResponseUtil {
  public static Object ok(Object data) {
    Map<String, Object> obj = new HashMap<String, Object>();
    obj.put("errno", 0);
    obj.put("data", data);
    return obj;
  }
}
@RestController
@RequestMapping("/wx")
class AuthController {
  @PostMapping("login")
  public Object login(@RequestBody LoginInfo info) {
    WxMaJscode2SessionResult result = this.wxService.getUserService().getSessionInfo(info.getCode());
    return ResponseUtil.ok(result.getSessionKey()); // sink: response session-key
  }
}
// case: a lambda over a list
class A {
  void f(List<User> users) {
    users.forEach(user -> log.info(user.getPhone())); // sink: log phone
  }
}
// case: a string builder
class A {
  void f(String openid) {
    StringBuilder text = new StringBuilder();
    text.append("openid=").append(openid);
    log.info(text.toString()); // sink: log openid
  }
}
// case: String.format
class A {
  void f(String mobile) {
    log.warn(String.format("send to %s", mobile)); // sink: log phone
  }
}
// case: a builder
class A {
  void f(String x) {
    User user = User.builder().phone(x).build();
    log.info("{}", user); // sink: log phone
  }
}
// case: a URL that is only built
class A {
  void f(String id) {
    String url = String.format("https://api.weixin.qq.com/cgi-bin/user/info?x=%s", id);
    log.info(url);
  }
}
// case: an answer of the platform
class A {
  void f(String id) throws Exception {
    String url = String.format("https://api.weixin.qq.com/cgi-bin/user/info?x=%s", id);
    String answer = HttpUtil.get(url);
    log.info(answer); // sink: log openid profile unionid
  }
}
// case: the number of followers
class A {
  void f(List<String> openids) {
    log.info("{} {}", openids.size(), openids.isEmpty());
  }
}
// case: an exception
class A {
  void f() {
    try {
      g();
    } catch (Exception e) {
      log.error("login failed {}", e.getMessage(), e);
    }
  }
}
// case: a field set elsewhere
class A {
  private String sessionKey;
  void start(String code) throws Exception {
    this.sessionKey = wxMaService.getUserService().getSessionInfo(code).getSessionKey();
  }
  void show() {
    System.out.println(sessionKey); // sink: log session-key
  }
}
// case: saved by a mapper
class A {
  void f(String openid) {
    User user = new User();
    user.setOpenid(openid);
    userMapper.insert(user); // sink: database openid
  }
}
// case: masked by the field's serialiser
class A {
  void f(String idCard) {
    log.info(DesensitizedUtil.idCardNum(idCard, 1, 1));
  }
}
// case: a pay notification
class A {
  void f(String xml) throws Exception {
    WxPayOrderNotifyResult result = wxPayService.parseOrderNotifyResult(xml);
    log.info(result.getOpenid()); // sink: log openid
    log.info(result.getOutTradeNo());
  }
}
// case: a notice that is read piece by piece
class PayController {
  @PostMapping("/pay/notify")
  void paid(HttpServletRequest request) {
    InputStream in = request.getInputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1024];
    int length = 0;
    while ((length = in.read(buffer)) != -1) { out.write(buffer, 0, length); }
    System.out.println(new String(out.toByteArray())); // sink: log openid
    done("out_trade_no", "transaction_id");
  }
  @PostMapping("/wx/callback")
  void push(HttpServletRequest request) {
    BufferedReader reader = request.getReader();
    StringBuilder text = new StringBuilder();
    String line;
    while ((line = reader.readLine()) != null) { text.append(line); }
    log.info("xml: {}", text.toString()); // sink: log openid message
    reply("FromUserName");
  }
  @PostMapping("/goods")
  void goods(HttpServletRequest request) {
    log.info("goods: {}", IOUtils.toString(request.getInputStream()));
  }
}
// case: a pushed message that an unknown parser made a map of
class WxServlet extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
    Map<String, String> m = MessageUtil.xmlToMap(req);
    String from = m.get("FromUserName");
    System.out.println("content=" + m.get("Content")); // sink: log message
    System.out.println("answer=" + response.Content);
  }
}
