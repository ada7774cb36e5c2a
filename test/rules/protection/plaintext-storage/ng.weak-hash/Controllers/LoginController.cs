using Microsoft.AspNetCore.Mvc;

public class LoginController : Controller
{
    [HttpPost("login")]
    public ApiResult Login(string name, string pwd)
    {
        var user = db.Queryable<Member>().First(one => one.Name == name);
        if (user.Password != Digests.MD5Hash(pwd ?? "")) // expect
        {
            return ApiResult.Fail("密码不正确");
        }
        return ApiResult.Ok();
    }
}
