package cn.shop;

public class Menus {
  public String menu(String token) throws Exception {
    return HttpUtil.httpGet("https://api.weixin.qq.com/cgi-bin/menu/get?access_token=" + token);
  }
}
