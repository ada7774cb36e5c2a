package cn.shop;

public class Login {
  public String openIdOf(String code) throws Exception {
    String url = "https://api.weixin.qq.com/sns/jscode2session?appid=" + Config.APPID + "&secret=" + Config.SECRET + "&js_code=" + code;
    return Json.parse(HttpUtil.httpGet(url)).getString("openid");
  }
}
