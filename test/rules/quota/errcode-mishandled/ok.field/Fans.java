class Fans {
  private RestTemplate restTemplate;

  JSONArray groups(String token) {
    String answer = restTemplate.getForObject("https://api.weixin.qq.com/cgi-bin/groups/get?access_token=" + token, String.class);
    JSONObject json = JSON.parseObject(answer);
    JSONArray groups = json.getJSONArray("groups");
    if (groups == null) {
      throw new IllegalStateException(answer);
    }
    return groups;
  }
}
