using System.Data;
using System.Text;
using System.Web;

public class Order : IHttpHandler
{
    public void ProcessRequest(HttpContext context)
    {
        string openid = context.Request.QueryString["openid"];
        context.Response.Write(Json.Of(Orders(openid)));
    }

    public DataSet Orders(string openid)
    {
        StringBuilder sql = new StringBuilder();
        sql.Append("select * from orders ");
        sql.Append("where openid = @openid");
        SqlParameter[] parameters = { new SqlParameter("@openid", openid) };
        return DbHelperSQL.Query(sql.ToString(), parameters);
    }
}
