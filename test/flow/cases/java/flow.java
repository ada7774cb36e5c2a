// case: a session goes back to the client
@RestController
class LoginController {
  @GetMapping("/login")
  public Object login(String code) {
    WxMaJscode2SessionResult session = wxMaService.getUserService().getSessionInfo(code); // source: getSessionInfo
    return ResponseEntity.ok(session); // sink: response openid session-key unionid
  }
}
// case: a phone number logged
class A {
  void f(User user) {
    log.info("bound {}", user.getPhone()); // sink: log phone
    System.out.println("phone " + user.getMobile()); // sink: log phone
  }
}
// case: masked
class A {
  void f(String phone) {
    log.info("bound {}", DesensitizedUtil.mobilePhone(phone), MaskUtil.mask(phone), phone.substring(7));
    log.info("bound {}", phone != null);
  }
}
// case: by URL
class A {
  void f(String code) {
    String body = HttpUtil.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    JSONObject json = JSONObject.parseObject(body);
    logger.info(json.getString("session_key")); // sink: log session-key
    logger.info(json.getString("errcode"));
  }
}
// case: a session key from the SDK
class A {
  void f(String code) throws Exception {
    WxMaJscode2SessionResult result = this.wxService.getUserService().getSessionInfo(code);
    String key = result.getSessionKey();
    System.out.println(key); // sink: log session-key
  }
}
// case: a request parameter in SQL
class A {
  void f(HttpServletRequest request, Statement statement) throws Exception {
    String openid = request.getParameter("openid");
    statement.executeQuery("select * from user where openid = '" + openid + "'"); // sink: sql openid
  }
}
// case: a map
class A {
  Map<String, Object> f(String phone) {
    Map<String, Object> map = new HashMap<>();
    map.put("phone", phone);
    log.info("{}", map); // sink: log phone
    return map;
  }
}
// case: a setter
class A {
  void f(String input) {
    User user = new User();
    user.setIdCard(input);
    log.info("{}", user); // sink: log id-number
  }
}
// case: a pushed message
class A {
  void f(WxMpXmlMessage message) {
    log.info(message.getContent()); // sink: log message
    log.info(message.getMsgType());
  }
}
// case: an open redirect
class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.sendRedirect(request.getParameter("url")); // sink: redirect
  }
}
// case: a static helper
class A {
  static String first(String x) { return x; }
  void f(String idCard) {
    log.info(first(idCard)); // sink: log id-number
    log.info(first("a"));
  }
}
