package demo;

@RestController
public class PortalController {
  @PostMapping("/portal")
  public String post(@RequestBody String body, String timestamp, String nonce, String signature) {
    WxMpXmlMessage message = WxMpXmlMessage.fromEncryptedXml(body, storage, timestamp, nonce, signature);
    logger.debug("decrypted {}", message.toString()); // expect
    return route(message);
  }
}
