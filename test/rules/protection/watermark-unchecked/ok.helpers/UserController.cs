public class UserController : ApiController
{
    [HttpPost]
    public Reply Login(LoginQuery query)
    {
        string sessionKey = Sessions.Of(query.Code);
        var info = AESHelper.AesDecrypt(query.EncryptedData, sessionKey, query.Iv).JsonDeserialize<WxUserInfo>();
        return info.watermark.appid == Settings.AppId ? Users.Keep(info) : Reply.Refused();
    }

    public string Open(string text, string key, string iv)
    {
        return AESHelper.AesDecrypt(text, key, iv);
    }
}
