using System.Web.Mvc;

namespace Shop.Controllers
{
    public class WeixinController : Controller
    {
        public ActionResult OAuthCallback()
        {
            string state = HttpContext.Request.QueryString["state"];
            string redirectUrl = Server.UrlDecode(state);
            return new RedirectResult(redirectUrl); // expect
        }
    }
}
