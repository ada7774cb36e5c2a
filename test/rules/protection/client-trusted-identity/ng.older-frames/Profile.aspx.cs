public partial class Profile : System.Web.UI.Page
{
    public SysUser user = new SysUser();

    protected void Page_Load(object sender, EventArgs e)
    {
        string openId = InputText(Request["OpenId"]); // expect
        user = UserBusiness.GetUserInfo(openId);
    }

    private static string InputText(string text)
    {
        text = Regex.Replace(text, "[\\s]{2,}", " ");
        return text;
    }
}
