using Microsoft.Extensions.Logging;

public class Login
{
    private readonly ILogger<Login> _logger;

    public void Bind(string openId, string idCard)
    {
        _logger.LogInformation("bind {IdCard}", idCard); // expect
        System.Console.WriteLine(openId); // expect
    }
}
