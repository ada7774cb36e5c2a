using System.Collections.Generic;

public class Notify
{
    // A payment company's own envelope, which has no watermark.
    public string Read(Dictionary<string, string> answer, string privateKey, string charset)
    {
        return RsaFromPkcs8.decryptData(answer["res_data"], privateKey, charset);
    }
}
