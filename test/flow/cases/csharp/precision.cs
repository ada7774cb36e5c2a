// case: initialisers and out variables
class Vo { public string A { get; set; } public string B { get; set; } }
class C {
  void F(string code) {
    var k = SnsApi.JsCode2Json(AppId, Secret, code).session_key;
    var vo = new Vo { A = k, B = "x" };
    Console.WriteLine(vo.A); // sink: log session-key
    Console.WriteLine(vo.B);
    var d = new Dictionary<string, string> { { "a", k }, { "b", "x" } };
    d.TryGetValue("a", out var one);
    d.TryGetValue("b", out var two);
    Console.WriteLine(one); // sink: log session-key
    Console.WriteLine(two);
  }
}
// case: commands
// sinks: sql
class C : Controller {
  public ActionResult F(string openid) {
    cmd.CommandText = "select * from u where o = '" + openid + "'"; // sink: sql openid
    cmd.CommandText = "select * from u where o = '" + openid.Replace("'", "") + "'";
    cmd.CommandText = "select * from u where o = @o";
    return null;
  }
}
