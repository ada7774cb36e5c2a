// case: MVC
// sinks: log response
public class UserController : Controller {
  [HttpPost]
  [Authorize]
  public ActionResult Save(UserModel model, string mobile) {
    Console.WriteLine(mobile); // sink: log phone
    Console.WriteLine(model.Mobile); // sink: log phone
    var p = Request["mobile"];
    Console.WriteLine(p); // sink: log phone
    var q = Request.Form["mobile"];
    Console.WriteLine(q); // sink: log phone
    var r = Request.QueryString["mobile"];
    Console.WriteLine(r); // sink: log phone
    var s = HttpContext.Request.Query["mobile"];
    Console.WriteLine(s); // sink: log phone
    ViewBag.M = p; // sink: response phone
    ViewData["m"] = p; // sink: response phone
    return Json(new { m = p }, JsonRequestBehavior.AllowGet); // sink: response phone
  }
  public ActionResult Show(string mobile) {
    return View(new Vo { M = mobile }); // sink: response phone
  }
  public string Text(string mobile) {
    return mobile; // sink: response phone
  }
  public ContentResult C(FormCollection form) {
    return Content(form["mobile"]); // sink: response phone
  }
  public async Task<JsonResult> D() {
    using (var sr = new StreamReader(Request.InputStream)) {
      var o = JObject.Parse(sr.ReadToEnd());
      Console.WriteLine(o["mobile"]); // sink: log phone
    }
    return Json(1);
  }
}
// case: Web API
// sinks: log response
[ApiController]
[Authorize]
[Route("api/[controller]")]
public class UserController : ControllerBase {
  [HttpPost("save")]
  public IActionResult Save([FromBody] SaveDto dto) {
    Console.WriteLine(dto.Mobile); // sink: log phone
    return Ok(new { m = dto.Mobile }); // sink: response phone
  }
  [HttpGet("{id}")]
  [AllowAnonymous]
  public ActionResult<string> G(string mobile) {
    return mobile; // sink: response phone
  }
  [HttpGet]
  public HttpResponseMessage H(string mobile) {
    return Request.CreateResponse(HttpStatusCode.OK, mobile); // sink: response phone
  }
  [HttpGet, Route("x")]
  public async Task<ApiResult> I(string mobile) {
    return ApiResult.Ok(mobile); // sink: response phone
  }
}
// case: ApiController without annotations
// sinks: log response
public class WxController : ApiController {
  public object Get(string mobile) {
    return new { m = mobile }; // sink: response phone
  }
  public string Post([FromBody] JObject v) {
    Console.WriteLine(v["mobile"]); // sink: log phone
    return "";
  }
}
// case: minimal
// sinks: log response
var app = builder.Build();
app.MapPost("/a", async (LoginReq req, IWx wx) => {
  Console.WriteLine(req.Mobile); // sink: log phone
  return Results.Ok(req.Mobile); // sink: response phone
}).RequireAuthorization();
var g = app.MapGroup("/g").RequireAuthorization();
g.MapGet("/b", (string mobile) => mobile); // sink: response phone
app.MapGet("/c", async context => {
  await context.Response.WriteAsync(context.Request.Query["mobile"]); // sink: response phone
});
// case: ashx and pages
// sinks: log response
public class LoginHandler : IHttpHandler {
  public void ProcessRequest(HttpContext context) {
    string p = context.Request["mobile"];
    context.Response.Write(p); // sink: response phone
    Console.WriteLine(context.Request.Form["mobile"]); // sink: log phone
    go(1);
  }
  public bool IsReusable { get { return false; } }
}
public partial class _Default : System.Web.UI.Page {
  protected void Page_Load(object sender, EventArgs e) {
    string p = Request.QueryString["mobile"];
    Response.Write(p); // sink: response phone
    go(2);
  }
  protected void Button1_Click(object sender, EventArgs e) {
    go(3);
  }
  [WebMethod]
  public static string Save(string mobile) {
    Console.WriteLine(mobile); // sink: log phone
    go(4);
    return mobile; // sink: response phone
  }
}
public class IndexModel : PageModel {
  public void OnGet(string mobile) {
    go(5);
    Console.WriteLine(mobile); // sink: log phone
  }
  public async Task<IActionResult> OnPostAsync() {
    go(6);
    return Page();
  }
}
// case: push
// sinks: log
public class CustomMessageHandler : MessageHandler<CustomMessageContext> {
  public override async Task<IResponseMessageBase> OnTextRequestAsync(RequestMessageText requestMessage) {
    Console.WriteLine(requestMessage.Content); // sink: log message
    Console.WriteLine(requestMessage.FromUserName); // sink: log openid
    Console.WriteLine(OpenId); // sink: log openid
    go(1);
    return null;
  }
}
public class Raw : IHttpHandler {
  public void ProcessRequest(HttpContext context) {
    var stream = context.Request.InputStream;
    var sr = new StreamReader(stream);
    var xml = sr.ReadToEnd();
    var doc = new XmlDocument();
    doc.LoadXml(xml);
    var c = doc.SelectSingleNode("/xml/Content").InnerText;
    Console.WriteLine(c); // sink: log message
    var x = XElement.Parse(xml);
    Console.WriteLine(x.Element("FromUserName").Value); // sink: log openid
  }
}
// case: databases
// sinks: database sql
class A : Controller {
  public ActionResult F(string mobile) {
    var u = new User { M = mobile };
    _context.Users.Add(u); // sink: database phone
    db.Users.Add(u); // sink: database phone
    _db.Set<User>().Add(u); // sink: database phone
    _repo.InsertAsync(u); // sink: database phone
    _userService.Add(u); // sink: database phone
    conn.Execute("insert into u values ('" + mobile + "')"); // sink: sql phone
    var cmd = new SqlCommand("select * from u where m='" + mobile + "'", conn); // sink: sql phone
    cmd.CommandText = "select * from u where m='" + mobile + "'"; // sink: sql phone
    cmd.Parameters.AddWithValue("@m", mobile);
    SqlHelper.ExecuteNonQuery($"update u set m='{mobile}'"); // sink: sql phone
    DbHelperSQL.Query("select * from u where m='" + mobile + "'"); // sink: sql phone
    db.Insertable(u).ExecuteCommand(); // sink: database phone
    fsql.Insert(u).ExecuteAffrows(); // sink: database phone
    _context.Update(u); // sink: database phone
    Session["m"] = mobile;
    HttpContext.Session.SetString("m", mobile);
    Response.Cookies.Append("m", mobile);
    File.WriteAllText("a", mobile);
    return null;
  }
}
