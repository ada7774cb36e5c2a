public partial class Login : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string openId = Request.QueryString["openid"];
        var cmd = new SqlCommand("insert into login (openid) values ('" + openId.Replace("'", "") + "')", conn);
        cmd.CommandText = "select * from login where openid = '" + openId.Trim().Replace("'", "''") + "'";
    }
}
