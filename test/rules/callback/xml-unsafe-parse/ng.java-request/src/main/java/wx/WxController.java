package wx;
@RestController
public class WxController {
    @PostMapping("/wx")
    public String push(HttpServletRequest request) { return reply(Xml.read(request).get("FromUserName")); }
}
