using System.Net;
using System.Net.Http;

public class Client
{
    public void Open()
    {
        ServicePointManager.ServerCertificateValidationCallback = (a, b, c, d) => true; // expect
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; // expect
    }
}
