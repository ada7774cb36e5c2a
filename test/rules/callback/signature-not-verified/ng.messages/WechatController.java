@RestController
class WechatController {
  private WxMaService wxMaService;

  @GetMapping("/push")
  public String verify(@RequestParam String timestamp, @RequestParam String nonce, @RequestParam String signature, @RequestParam String echostr) {
    return wxMaService.checkSignature(timestamp, nonce, signature) ? echostr : "fail";
  }

  @PostMapping("/push")
  public String take(HttpServletRequest request) throws IOException {
    WxMaMessage message = WxMaMessage.fromXml(request.getInputStream()); // expect
    if ("text".equals(message.getMsgType())) {
      answer(message.getFromUser());
    }
    return "success";
  }
}
