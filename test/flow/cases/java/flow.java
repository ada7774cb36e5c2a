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
// case: the view that a handler names is a redirect
// sinks: redirect response
@Controller
class OAuthController {
  @GetMapping("/userInfo")
  public String userInfo(@RequestParam("code") String code, @RequestParam("state") String returnUrl) {
    WxMpOAuth2AccessToken token = wxMpService.oauth2getAccessToken(code);
    return "redirect:" + returnUrl + "?openid=" + token.getOpenId(); // sink: redirect
  }
  @GetMapping("/home")
  public String home(String phone) {
    return "redirect:/index?phone=" + phone;
  }
}
// case: and its target is a URL
@Controller
class HomeController {
  @GetMapping("/home")
  public String home(String phone) {
    return "redirect:/index?phone=" + phone; // sink: url phone
  }
}
// case: an envelope holds what its own maker put in
class Response<T> {
  private T data;
  public Response(T data) { this.data = data; }
  public static <T> Response<T> ok(T data) { return new Response<T>(data); }
  public T getData() { return data; }
}
class A {
  Object phone(User user) { return Response.ok(user.getPhone()); }
  void f(Response<Integer> other) {
    log.info("count {}", Response.ok(3).getData());
    log.info("count {}", other.getData());
  }
}
// case: what a token says is no token
// file: Users.java
class Users {
  Claims read(String token) {
    return JwtUtils.parseToken(token);
  }
  void who(String token) {
    log.info("asked by {}", read(token).getSubject());
  }
}
