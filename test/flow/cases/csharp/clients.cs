// case: HttpClient
class A {
  private readonly HttpClient _client;
  async Task F(string code) {
    var s = await _client.GetStringAsync($"https://api.weixin.qq.com/sns/jscode2session?js_code={code}");
    var o = JObject.Parse(s);
    Console.WriteLine(o["session_key"].ToString()); // sink: log session-key
    Console.WriteLine(o["errmsg"]);
    var d = JsonConvert.DeserializeObject<SessionDto>(s);
    Console.WriteLine(d.SessionKey); // sink: log session-key
    var e = JsonSerializer.Deserialize<SessionDto>(s);
    Console.WriteLine(e.openid); // sink: log openid
    dynamic y = JsonConvert.DeserializeObject(s);
    Console.WriteLine(y.openid); // sink: log openid
    string z = (string)o["openid"];
    Console.WriteLine(z); // sink: log openid
    var w = o.Value<string>("openid");
    Console.WriteLine(w); // sink: log openid
    var q = o.GetValue("openid").ToString();
    Console.WriteLine(q); // sink: log openid
    using var doc = JsonDocument.Parse(s);
    Console.WriteLine(doc.RootElement.GetProperty("openid").GetString()); // sink: log openid
  }
  async Task G(string code) {
    var r = await _client.GetAsync("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    r.EnsureSuccessStatusCode();
    var s = await r.Content.ReadAsStringAsync();
    Console.WriteLine(s); // sink: log openid session-key unionid
    var d = await r.Content.ReadFromJsonAsync<Dto>();
    Console.WriteLine(d.SessionKey); // sink: log session-key
    var e = await _client.GetFromJsonAsync<Dto>("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    Console.WriteLine(e.SessionKey); // sink: log session-key
    var t = _client.GetStringAsync("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code).Result;
    Console.WriteLine(t); // sink: log openid session-key unionid
    var req = new HttpRequestMessage(HttpMethod.Get, "https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    var resp = await _client.SendAsync(req);
    Console.WriteLine(await resp.Content.ReadAsStringAsync()); // sink: log openid session-key unionid
  }
}
// case: WebClient and HttpWebRequest
class A {
  void F(string code) {
    WebClient wc = new WebClient();
    wc.Encoding = Encoding.UTF8;
    string s = wc.DownloadString("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    Console.WriteLine(s); // sink: log openid session-key unionid
    byte[] b = wc.DownloadData("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    Console.WriteLine(Encoding.UTF8.GetString(b)); // sink: log openid session-key unionid
  }
  string Get(string url) {
    HttpWebRequest request = (HttpWebRequest)WebRequest.Create(url);
    request.Method = "GET";
    HttpWebResponse response = (HttpWebResponse)request.GetResponse();
    Stream stream = response.GetResponseStream();
    StreamReader reader = new StreamReader(stream, Encoding.GetEncoding("utf-8"));
    string ret = reader.ReadToEnd();
    reader.Close();
    return ret;
  }
  void G(string code) {
    string s = Get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    Console.WriteLine(s); // sink: log openid session-key unionid
  }
}
// case: RestSharp
class A {
  void F(string code) {
    var client = new RestClient("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    var request = new RestRequest(Method.GET);
    IRestResponse response = client.Execute(request);
    Console.WriteLine(response.Content); // sink: log openid session-key unionid
  }
  async Task G(string code) {
    var client = new RestClient("https://api.weixin.qq.com");
    var request = new RestRequest("/sns/jscode2session");
    var response = await client.GetAsync(request);
    Console.WriteLine(response.Content); // sink: log openid session-key unionid
  }
}
// case: own helper
class A {
  void F(string code) {
    string url = string.Format("https://api.weixin.qq.com/sns/jscode2session?appid={0}&js_code={1}", AppId, code);
    var r = HttpHelper.HttpGet(url);
    var m = r.ToObject<Dto>();
    Console.WriteLine(m.session_key); // sink: log session-key
  }
}
// file: HttpHelper.cs
public static class HttpHelper {
  public static string HttpGet(string url) {
    var request = (HttpWebRequest)WebRequest.Create(url);
    using (var response = (HttpWebResponse)request.GetResponse())
    using (var sr = new StreamReader(response.GetResponseStream())) {
      return sr.ReadToEnd();
    }
  }
}
// case: Senparc
class A {
  async Task F(string code) {
    var j = SnsApi.JsCode2Json(AppId, Secret, code);
    Console.WriteLine(j.session_key); // sink: log session-key
    var k = await SnsApi.JsCode2JsonAsync(AppId, Secret, code);
    Console.WriteLine(k.openid); // sink: log openid
    var p = EncryptHelper.DecryptPhoneNumber(sid, data, iv);
    Console.WriteLine(p.purePhoneNumber); // sink: log phone
    var u = UserApi.Info(AppId, "x");
    Console.WriteLine(u.nickname); // sink: log nickname
    var t = OAuthApi.GetAccessToken(AppId, Secret, code);
    Console.WriteLine(t.openid); // sink: log openid
    var i = OAuthApi.GetUserInfo(t.access_token, t.openid);
    Console.WriteLine(i.nickname); // sink: log nickname
    var ph = await BusinessApi.GetUserPhoneNumberAsync(AppId, code);
    Console.WriteLine(ph.phone_info.purePhoneNumber); // sink: log phone
    var bag = SessionContainer.GetSession(sid);
    Console.WriteLine(bag.SessionKey); // sink: log session-key
  }
}
// case: SKIT
class A {
  async Task F(string code) {
    var req = new SnsJsCode2SessionRequest() { JsCode = code };
    var resp = await client.ExecuteSnsJsCode2SessionAsync(req);
    Console.WriteLine(resp.SessionKey); // sink: log session-key
    var r2 = await client.ExecuteWxaBusinessGetUserPhoneNumberAsync(new WxaBusinessGetUserPhoneNumberRequest() { Code = code });
    Console.WriteLine(r2.PhoneInfo.PurePhoneNumber); // sink: log phone
  }
}
// case: containers
public class Vo { public string A { get; set; } public string B { get; set; } }
public record Rec(string A, string B);
public class Holder { private readonly string _v; public string W { get; } public Holder(string v, string w) { _v = v; W = w; } public string V => _v; public string GetV() { return _v; } }
class C {
  private string field;
  public string Prop { get; set; }
  async Task F(string code, List<string> codes) {
    var k = SnsApi.JsCode2Json(AppId, Secret, code).session_key;
    var vo = new Vo { A = k, B = "x" };
    Console.WriteLine(vo.A); // sink: log session-key
    Console.WriteLine(vo.B);
    var r = new Rec(k, "x");
    Console.WriteLine(r.A); // sink: log session-key
    Console.WriteLine(r.B);
    var h = new Holder(k, "x");
    Console.WriteLine(h.V); // sink: log session-key
    Console.WriteLine(h.GetV()); // sink: log session-key
    Console.WriteLine(h.W);
    var an = new { k, x = 1 };
    Console.WriteLine(an.k); // sink: log session-key
    Console.WriteLine(an.x);
    var d = new Dictionary<string, string> { { "a", k }, { "b", "x" } };
    Console.WriteLine(d["a"]); // sink: log session-key
    Console.WriteLine(d["b"]);
    var e = new Dictionary<string, object> { ["a"] = k };
    Console.WriteLine(e["a"]); // sink: log session-key
    d.Add("c", k);
    Console.WriteLine(d["c"]); // sink: log session-key
    if (d.TryGetValue("c", out var tv)) Console.WriteLine(tv); // sink: log session-key
    var l = new List<string>();
    l.Add(k);
    Console.WriteLine(l[0]); // sink: log session-key
    Console.WriteLine(l.First()); // sink: log session-key
    Console.WriteLine(l.FirstOrDefault(x => x != null)); // sink: log session-key
    var sel = codes.Select(c => SnsApi.JsCode2Json(AppId, Secret, c)).Select(s => s.session_key).ToList();
    Console.WriteLine(string.Join(",", sel)); // sink: log session-key
    foreach (var s in sel) { Console.WriteLine(s); } // sink: log session-key
    var li = from c in codes select SnsApi.JsCode2Json(AppId, Secret, c).session_key;
    Console.WriteLine(li); // sink: log session-key
    Console.WriteLine($"x {k}"); // sink: log session-key
    Console.WriteLine("x {0}", k); // sink: log session-key
    Console.WriteLine(string.Format("{0}", k)); // sink: log session-key
    Console.WriteLine("a" + k); // sink: log session-key
    Console.WriteLine(string.Concat("a", k)); // sink: log session-key
    var sb = new StringBuilder();
    sb.Append("a").AppendFormat("{0}", k);
    Console.WriteLine(sb.ToString()); // sink: log session-key
    var sb2 = new StringBuilder();
    sb2.AppendLine(k);
    Console.WriteLine(sb2); // sink: log session-key
    field = k;
    this.Prop = k;
    Func<string> g = () => k;
    Console.WriteLine(g()); // sink: log session-key
    var t = Task.Run(() => k);
    Console.WriteLine(await t); // sink: log session-key
    Console.WriteLine(t.Result); // sink: log session-key
    Console.WriteLine(t.GetAwaiter().GetResult()); // sink: log session-key
    var all = await Task.WhenAll(codes.Select(c => Get(c)));
    Console.WriteLine(all[0]); // sink: log session-key
    var (m, n) = (k, "x");
    Console.WriteLine(m); // sink: log session-key
    Console.WriteLine(n);
    var (p, q) = Two(code);
    Console.WriteLine(p); // sink: log openid
    Console.WriteLine(q); // sink: log session-key
    Console.WriteLine(k?.ToString() ?? ""); // sink: log session-key
    Console.WriteLine(JsonConvert.SerializeObject(new { k })); // sink: log session-key
    Console.WriteLine(k.Length);
    Console.WriteLine(string.IsNullOrEmpty(k));
    Console.WriteLine(k.Substring(0, 3) + "****");
    Console.WriteLine(Md5(k));
    Console.WriteLine(k.ToMD5());
    Console.WriteLine(Regex.Replace(k, @"(\d{3})\d{4}(\d{4})", "$1****$2"));
    Console.WriteLine(Convert.ToBase64String(SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(k))));
    string sw = code switch { "a" => k, _ => "x" };
    Console.WriteLine(sw); // sink: log session-key
    var mapped = _mapper.Map<Vo>(vo);
    Console.WriteLine(mapped.A); // sink: log session-key
    object[] arr = new object[] { k, 1 };
    Console.WriteLine(arr[0]); // sink: log session-key
    string[] arr2 = { k };
    Console.WriteLine(arr2[0]); // sink: log session-key
    vo = vo with { B = k };
    Console.WriteLine(vo.B); // sink: log session-key
  }
  async Task<string> Get(string code) {
    var j = await SnsApi.JsCode2JsonAsync(AppId, Secret, code);
    return j.session_key;
  }
  (string, string) Two(string code) {
    var j = SnsApi.JsCode2Json(AppId, Secret, code);
    return (j.openid, j.session_key);
  }
  void Later() {
    Console.WriteLine(field); // sink: log session-key
    Console.WriteLine(Prop); // sink: log session-key
  }
}
// case: loggers
class A {
  private readonly ILogger<A> _logger;
  void F(string code) {
    var k = SnsApi.JsCode2Json(AppId, Secret, code).session_key;
    _logger.LogInformation("x {K}", k); // sink: log session-key
    _logger.LogError(ex, $"x {k}"); // sink: log session-key
    Log.Information("x {K}", k); // sink: log session-key
    Serilog.Log.Debug(k); // sink: log session-key
    log.InfoFormat("x {0}", k); // sink: log session-key
    NLog.LogManager.GetCurrentClassLogger().Info(k); // sink: log session-key
    LogHelper.WriteLog(k); // sink: log session-key
    LogHelper.Info(k); // sink: log session-key
    Trace.WriteLine(k); // sink: log session-key
    WeixinTrace.SendCustomLog("x", k); // sink: log session-key
    WeixinTrace.Log(k); // sink: log session-key
    Debug.WriteLine(k); // sink: log session-key
    Log4Net.Error(k); // sink: log session-key
    Log.Write(k); // sink: log session-key
    Logger.Default.Debug(k); // sink: log session-key
    _log.Info(k); // sink: log session-key
  }
}
