using System.Web.Mvc;
using Senparc.Weixin.MP;
using Senparc.Weixin.MP.Entities.Request;

public class WeixinController : Controller
{
    [HttpGet]
    public ActionResult Get(PostModel postModel, string echostr)
    {
        var wanted = CheckSignature.GetSignature(postModel.Timestamp, postModel.Nonce, Config.Token);
        if (postModel.Signature == wanted)
        {
            return Content(echostr);
        }
        return Content("failed");
    }
}
