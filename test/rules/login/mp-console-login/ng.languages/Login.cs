class Login
{
    Task<HttpResponseMessage> Start(HttpClient http) =>
        http.GetAsync("https://mp.weixin.qq.com/cgi-bin/scanloginqrcode?action=getqrcode"); // expect
}
