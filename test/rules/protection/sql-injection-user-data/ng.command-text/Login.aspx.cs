public partial class Login : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string openId = Request.QueryString["openid"];
        cmd.CommandText = "select * from login where openid = '" + openId + "'"; // expect
    }
}
