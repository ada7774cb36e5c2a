class Login {
  String address(HttpServletRequest request) {
    String back = URLEncoder.encode(request.getParameter("redirectUrl"), "UTF-8");
    return "https://open.weixin.qq.com/connect/oauth2/authorize?appid=" + appId + "&redirect_uri=" + back + "&response_type=code&scope=snsapi_base&state=" + state + "#wechat_redirect"; // expect
  }
}
