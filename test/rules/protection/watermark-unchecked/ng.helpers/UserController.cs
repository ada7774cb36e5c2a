public class UserController : ApiController
{
    [HttpPost]
    public Reply Login(LoginQuery query)
    {
        // A sample of the answer: { "watermark": { "appid": "…" } }
        string sessionKey = Sessions.Of(query.Code);
        string info = AESHelper.AesDecrypt(query.EncryptedData, sessionKey, query.Iv); // expect
        return Users.Keep(info.JsonDeserialize<WxUserInfo>());
    }
}
