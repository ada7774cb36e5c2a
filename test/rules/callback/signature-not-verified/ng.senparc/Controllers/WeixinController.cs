public class WeixinController : Controller
{
    [HttpPost]
    public ActionResult Post(PostModel postModel)
    {
        var handler = new CustomMessageHandler(Request.InputStream, postModel, 10); // expect
        handler.Execute();
        return Content(handler.ResponseDocument.ToString());
    }
}
