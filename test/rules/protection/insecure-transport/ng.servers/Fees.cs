using System.IO;
using System.Net;

public class Fees
{
    public string Charge(byte[] form)
    {
        string formUrl = "http://pay.fees-west.cn/center.do"; // expect
        HttpWebRequest request = WebRequest.Create(formUrl) as HttpWebRequest;
        request.Method = "POST";
        Stream body = request.GetRequestStream();
        body.Write(form, 0, form.Length);
        body.Close();
        return new StreamReader(request.GetResponse().GetResponseStream()).ReadToEnd();
    }
}
