@Controller
class HomeController {
  private WxMpService wxMpService;

  @GetMapping("/home")
  public String home(HttpSession session) throws WxErrorException {
    WxMpUser user = wxMpService.getUserService().userInfo(openidOf(session)); // expect
    return user.getSubscribe() ? "home" : "follow";
  }
}
