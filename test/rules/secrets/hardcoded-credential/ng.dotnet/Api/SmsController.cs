public class SmsController : ControllerBase
{
    private static string apiPath = "https://dxyzm.market.alicloudapi.com/sms";
    private static string appcode = "5be41ab70d8a74f6eb6b1ff81821d917"; // expect

    private static void Sign(RequestHandler request, string key)
    {
        string sign = request.CreateMd5Sign("key", "90OvzuXGLKP7539B9zbvEMUBd1H1Tv8Z"); // expect
        request.SetParameter("sign", sign);
        request.CreateMd5Sign("key", key);
    }
}
