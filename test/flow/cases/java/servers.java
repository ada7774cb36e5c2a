// case: loggers
class A {
  private static final Logger LOGGER = LoggerFactory.getLogger(A.class);
  private final Log commonsLog = LogFactory.getLog(A.class);
  private static final org.apache.log4j.Logger root = org.apache.log4j.Logger.getLogger(A.class);
  void f(String c) {
    String k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    LOGGER.debug("a {}", k); // sink: log session-key
    commonsLog.info("a" + k); // sink: log session-key
    root.warn(k); // sink: log session-key
    System.err.println(k); // sink: log session-key
    System.out.printf("%s", k); // sink: log session-key
    Console.log("a {}", k); // sink: log session-key
    StaticLog.info("a {}", k); // sink: log session-key
    LogKit.info(k); // sink: log session-key
    LOGGER.atInfo().addArgument(k).log("a {}"); // sink: log session-key
    LOGGER.atInfo().log("a {}", k); // sink: log session-key
    LOGGER.log(Level.INFO, "a {0}", k); // sink: log session-key
  }
}
// case: logger of an odd name
class A {
  private static final Logger L = LoggerFactory.getLogger(A.class);
  void f(String c) {
    String k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    L.info("a {}", k); // sink: log session-key
  }
}
// case: Spring answers
// sinks: response
@Controller
class A {
  @RequestMapping("/a")
  @ResponseBody
  public Map<String, Object> a(String c) {
    Map<String, Object> m = new HashMap<>();
    m.put("k", wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    return m; // sink: response session-key
  }
  @RequestMapping("/b")
  public String b(String c, Model model) {
    model.addAttribute("k", wxMaService.getUserService().getSessionInfo(c).getSessionKey()); // sink: response session-key
    return "page";
  }
  @RequestMapping("/c")
  public void c(String c, HttpServletResponse resp) throws IOException {
    resp.getWriter().write(wxMaService.getUserService().getSessionInfo(c).getSessionKey()); // sink: response session-key
  }
  @RequestMapping("/d")
  public void d(String c, HttpServletResponse resp) throws IOException {
    PrintWriter w = resp.getWriter();
    w.print(wxMaService.getUserService().getSessionInfo(c).getSessionKey()); // sink: response session-key
  }
  @RequestMapping("/e")
  public ModelAndView e(String c) {
    ModelAndView mv = new ModelAndView("x");
    mv.addObject("k", wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    return mv; // sink: response session-key
  }
  @RequestMapping("/g")
  public Mono<R> g(String c) {
    return Mono.just(R.ok(wxMaService.getUserService().getSessionInfo(c).getSessionKey())); // sink: response session-key
  }
  @RequestMapping("/h")
  public ResponseEntity<Object> h(String c) {
    return ResponseEntity.status(200).header("a", "b").body(wxMaService.getUserService().getSessionInfo(c).getSessionKey()); // sink: response session-key
  }
  @RequestMapping("/i")
  public DeferredResult<String> i(String c) {
    DeferredResult<String> r = new DeferredResult<>();
    r.setResult(wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    return r; // sink: response session-key
  }
  @RequestMapping("/j")
  public AjaxResult j(String c) {
    AjaxResult ajax = AjaxResult.success();
    ajax.put("k", wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    return ajax; // sink: response session-key
  }
  @RequestMapping("/l")
  public Result<LoginVo> l(String c) {
    LoginVo vo = service.login(c);
    return Result.success(vo); // sink: response session-key
  }
  @Autowired LoginService service;
}
interface LoginService { LoginVo login(String c); }
@Service
class LoginServiceImpl implements LoginService {
  @Override
  public LoginVo login(String c) {
    WxMaJscode2SessionResult r = wxMaService.getUserService().getSessionInfo(c);
    LoginVo vo = new LoginVo();
    vo.setKey(r.getSessionKey());
    return vo;
  }
}
// case: JFinal
// sinks: response
public class WxController extends Controller {
  public void login() {
    String code = getPara("code");
    ApiResult r = WxaUserApi.getSessionKey(code);
    String k = r.get("session_key");
    renderJson("k", k); // sink: response session-key
    setAttr("k", k); // sink: response session-key
    renderText(k); // sink: response session-key
    renderJson(Ret.ok("k", k)); // sink: response session-key
  }
}
// case: Struts2 action
public class UserAction extends ActionSupport {
  private String phone;
  private String sk;
  public String execute() {
    log.info(phone); // sink: log phone
    check(1);
    return SUCCESS;
  }
  public String login() throws Exception {
    HttpServletRequest request = ServletActionContext.getRequest();
    String p = request.getParameter("mobile");
    log.info(p); // sink: log phone
    ServletActionContext.getResponse().getWriter().print("x");
    return null;
  }
  public void setPhone(String phone) { this.phone = phone; }
}
// case: a servlet
// sinks: log response
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    String p = req.getParameter("mobile");
    BufferedReader reader = req.getReader();
    String body = reader.lines().collect(Collectors.joining());
    JSONObject o = JSONObject.parseObject(body);
    System.out.println(o.getString("idCard")); // sink: log id-number
    resp.getWriter().println(p); // sink: response phone
  }
}
// case: JAX-RS
@Path("/wx")
public class Res {
  @GET
  @Path("/login")
  @Produces("application/json")
  public Response login(@QueryParam("code") String code) {
    String k = wxMaService.getUserService().getSessionInfo(code).getSessionKey();
    return Response.ok(k).build(); // sink: response session-key
  }
}
// case: push
@RestController
@RequestMapping("/wx/portal/{appid}")
class Portal {
  @GetMapping(produces = "text/plain;charset=utf-8")
  public String auth(@RequestParam String signature, String timestamp, String nonce, String echostr) {
    return "x";
  }
  @PostMapping(produces = "application/xml; charset=UTF-8")
  public String post(@RequestBody String requestBody, @RequestParam("openid") String openid) {
    WxMpXmlMessage inMessage = WxMpXmlMessage.fromXml(requestBody);
    log.info("m {}", inMessage.getContent()); // sink: log message
    log.info("m {}", inMessage.getFromUser()); // sink: log openid
    WxMaMessage mm = WxMaMessage.fromJson(requestBody);
    log.info("m {}", mm.getContent()); // sink: log message
    return "x";
  }
}
@Component
class MsgHandler implements WxMpMessageHandler {
  @Override
  public WxMpXmlOutMessage handle(WxMpXmlMessage wxMessage, Map<String, Object> context, WxMpService s, WxSessionManager m) {
    log.info("{}", wxMessage.getContent()); // sink: log message
    go(1);
    return null;
  }
}
// case: push by own servlet util
@RestController
class C {
  @PostMapping("/wx")
  public String post(HttpServletRequest request) throws Exception {
    Map<String, String> map = XmlUtil.parse(request);
    String from = map.get("FromUserName");
    String text = map.get("Content");
    log.info("{}", text); // sink: log message
    return "success";
  }
}
