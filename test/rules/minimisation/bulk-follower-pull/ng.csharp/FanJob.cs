public class FanJob
{
    public void Run(string token)
    {
        var list = UserApi.Get(token, null); // expect
        var text = client.GetString("https://api.weixin.qq.com/cgi-bin/user/get?access_token=" + token);
        foreach (var openId in Parse(text))
        {
            db.Fans.AddRange(UserApi.BatchGetUserInfo(token, openId));
        }
        db.SaveChanges();
    }
}
