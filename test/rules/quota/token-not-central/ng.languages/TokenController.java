@RestController
class TokenController {
  private RestTemplate restTemplate;

  @GetMapping("/js-config")
  public Map<String, String> config(String url) {
    String answer = restTemplate.getForObject("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + appId + "&secret=" + secret, String.class); // expect
    return sign(JSON.parseObject(answer), url);
  }
}
