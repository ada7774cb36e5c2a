class Login {
  String start(HttpClient http) {
    return http.post("https://mp.weixin.qq.com/cgi-bin/bizlogin?action=startlogin"); // expect
  }
}
