public class WeixinController : Controller
{
    [HttpPost]
    public ActionResult Post(PostModel postModel)
    {
        if (!CheckSignature.Check(postModel.Signature, postModel.Timestamp, postModel.Nonce, Token))
            return Content("refused");
        var handler = new CustomMessageHandler(Request.InputStream, postModel, 10);
        handler.Execute();
        return Content(handler.ResponseDocument.ToString());
    }
}
