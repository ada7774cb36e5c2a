// case: the body of a push route and of a payment notice
// sinks: log
@RestController
@RequestMapping("/wx")
public class PortalController {
  @PostMapping("/portal")
  public String post(@RequestBody String requestBody, @RequestParam("msg_signature") String sign) {
    log.info("{}", requestBody); // sink: log message openid
    return "";
  }
  @PostMapping("/pay/notify")
  public String notifyPaid(@RequestBody String xmlData) {
    log.info("{}", xmlData); // sink: log openid
    return "";
  }
  @PostMapping("/goods")
  public String goods(@RequestBody String text) {
    log.info("{}", text);
    return "";
  }
}
