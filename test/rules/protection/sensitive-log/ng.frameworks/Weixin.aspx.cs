public partial class Weixin : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        var messageHandler = new OwnMessageHandler(Request.InputStream, postModel);
        messageHandler.RequestDocument.Save(Server.MapPath("~/App_Data/" + DateTime.Now.Ticks + ".txt")); // expect
        messageHandler.Execute();
        messageHandler.SaveResponseMessageLog(); // expect
        reportDocument.Save("report.xml");
        LogHelper.WriteLogInfo(typeof(Weixin), "openid " + messageHandler.OpenId); // expect
    }
}
