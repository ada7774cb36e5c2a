using Microsoft.AspNetCore.Mvc;

public class LoginController : Controller
{
    public IActionResult Start()
    {
        return Redirect("https://open.weixin.qq.com/connect/oauth2/authorize?appid=x&scope=snsapi_userinfo");
    }
}
