package wx;
@Controller
public class Oauth {
    @GetMapping("/go")
    public String go() {
        return "redirect:" + wxMpService.oauth2buildAuthorizationUrl("http://sell.shopping.cn/back", "snsapi_base", null); // expect
    }
}
