// case: a session goes back to the client
public class LoginController : ControllerBase {
  [HttpGet]
  public async Task<IActionResult> Login(string code) {
    var session = await SnsApi.JsCode2JsonAsync(appId, secret, code); // source: JsCode2JsonAsync
    return Ok(session); // sink: response openid session-key unionid
  }
}
// case: a phone number logged
class A {
  void F(User user) {
    _logger.LogInformation("bound {Phone}", user.Phone); // sink: log phone
    Console.WriteLine($"bound {user.Mobile}"); // sink: log phone
  }
}
// case: masked
class A {
  void F(string phone) {
    Console.WriteLine(Mask(phone), phone.Length, phone.Substring(7), phone != null);
  }
}
// case: SQL text
class A {
  void F() {
    var openid = Request.Query["openid"];
    db.Execute("select * from user where openid = '" + openid + "'"); // sink: sql openid
  }
}
// case: an object
class A {
  void F(string phone) {
    var user = new User { Phone = phone, Level = 1 };
    Console.WriteLine(user.Level);
    Console.WriteLine(user); // sink: log phone
  }
}
// case: an anonymous object
class A : Controller {
  public IActionResult F(string openid) {
    return Json(new { openId = openid }); // sink: response openid
  }
}
// case: an open redirect
class A : Controller {
  public IActionResult Go(string url) {
    return Redirect(Request.Query["url"]); // sink: redirect
  }
}
// case: a body that is read from its stream
class Notify : Page
{
    WxPayData GetNotifyData()
    {
        System.IO.Stream stream = page.Request.InputStream;
        byte[] buffer = new byte[1024];
        StringBuilder text = new StringBuilder();
        while (stream.Read(buffer, 0, 1024) > 0) { text.Append(Encoding.UTF8.GetString(buffer, 0, 1024)); }
        Log.Info("notice : " + text.ToString()); // sink: log openid
        return WxPayData.From(text.ToString());
    }
    void Push()
    {
        var reader = new StreamReader(Request.InputStream);
        string xml = reader.ReadToEnd();
        Log.Info("message : " + xml); // sink: log openid message
        Reply(xml, "FromUserName");
    }
}
