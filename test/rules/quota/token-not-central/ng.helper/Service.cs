public class Service
{
    public async Task<string> Phone(string code)
    {
        var text = await _http.GetStringAsync($"https://api.weixin.qq.com/cgi-bin/token?appid={Id}&secret={Secret}"); // expect
        return JsonSerializer.Deserialize<Answer>(text).access_token;
    }
}
