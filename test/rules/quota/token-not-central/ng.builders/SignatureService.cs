public class SignatureService
{
    public async Task<Dictionary<string, string>> GetSignatureAsync(string url)
    {
        var tokenUrl = "https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" + appId + "&secret=" + secret;
        var answer = await httpClient.GetStringAsync(tokenUrl); // expect
        var token = Parse(answer)["access_token"];
        var nonceStr = Guid.NewGuid().ToString("N");
        var timestamp = (long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds;
        return Sign(token, nonceStr, timestamp, url);
    }
}
