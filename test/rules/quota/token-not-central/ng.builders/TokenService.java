public class TokenService {
  public String token() {
    StringBuilder url = new StringBuilder("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=")
        .append(props.get("appid")).append("&secret=").append(props.get("secret"));
    return HttpUtils.get(url.toString()); // expect
  }
}
