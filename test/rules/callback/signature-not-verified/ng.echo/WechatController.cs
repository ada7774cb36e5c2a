public class WechatController : Controller
{
    [HttpGet]
    public ActionResult Index(string signature, string echostr) // expect
    {
        return Content(echostr);
    }
}
