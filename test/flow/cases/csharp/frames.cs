// case: minimal answer
public class A : ControllerBase {
  public async Task<IActionResult> Login(string code) {
    var session = await SnsApi.JsCode2JsonAsync(appId, secret, code);
    return Ok(new { openid = session.openid }); // sink: response openid
  }
}
// case: interpolated SQL
class A {
  void F(HttpRequest Request) {
    var phone = Request.Form["phone"];
    db.ExecuteSqlRaw($"select * from u where phone = '{phone}'"); // sink: sql phone
  }
}
// case: parameterised SQL
// sinks: sql
class A {
  void F(string phone) {
    db.ExecuteSqlRaw("select * from u where phone = {0}", phone);
  }
}
// case: an OAuth user
class A {
  void F(string code) {
    var token = OAuthApi.GetAccessToken(appId, secret, code);
    Console.WriteLine(token.openid); // sink: log openid
    Console.WriteLine(token.errcode);
  }
}
// case: LINQ
class A {
  void F(List<User> users) {
    var phones = users.Select(u => u.Phone).ToList();
    _logger.LogInformation("{0}", phones); // sink: log phone
  }
}
// case: a property
class A {
  private string key;
  void Start(string code) {
    var session = SnsApi.JsCode2Json(appId, secret, code);
    this.key = session.session_key;
  }
  void Show() {
    Console.WriteLine(key); // sink: log session-key
  }
}
// case: string.Format
class A {
  void F(string idCard) {
    Console.WriteLine(string.Format("id {0}", idCard)); // sink: log id-number
  }
}
// case: hashed
class A {
  void F(string phone) {
    Console.WriteLine(Md5Helper.Hash(phone));
  }
}
