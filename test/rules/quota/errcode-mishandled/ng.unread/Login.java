class Login {
  private RestTemplate restTemplate;

  void login(String code) {
    String answer = restTemplate.getForObject("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code, String.class); // expect
    save(JSON.parseObject(answer).getString("openid"));
  }
}
