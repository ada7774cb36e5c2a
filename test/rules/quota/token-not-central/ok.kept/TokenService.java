@Service
class TokenService {
  private RestTemplate restTemplate;

  public String token() {
    String kept = redisTemplate.opsForValue().get("wechat:token");
    if (kept != null) {
      return kept;
    }
    return fetch();
  }

  private String fetch() {
    String answer = restTemplate.getForObject("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + appId + "&secret=" + secret, String.class);
    return JSON.parseObject(answer).getString("access_token");
  }
}
