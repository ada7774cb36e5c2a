class Sender {
  private RestTemplate restTemplate;

  String send(String body) {
    String answer = restTemplate.postForObject("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token(), body, String.class);
    if (JSON.parseObject(answer).getInteger("errcode") != 0) {
      return send(body); // expect
    }
    return answer;
  }
}
