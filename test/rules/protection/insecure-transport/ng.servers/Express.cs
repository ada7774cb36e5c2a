public class Express
{
    private const string BaseUrl = "http://api.express-west.cn/"; // expect
}
