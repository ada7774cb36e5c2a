using System.Data;
using System.Text;
using System.Web;

public class Order : IHttpHandler
{
    public void ProcessRequest(HttpContext context)
    {
        string openid = context.Request.QueryString["openid"];
        string number = context.Request.QueryString["number"];
        if (number != null) Remove(number);
        context.Response.Write(Json.Of(Orders(openid)));
    }

    public bool Remove(string number)
    {
        StringBuilder sql = new StringBuilder();
        sql.Append("update orders ");
        sql.Append("set state = 9 where number = '" + number + "'"); // expect
        return DbHelperSQL.ExecuteSql(sql.ToString()) > 0;
    }

    public DataSet Orders(string openid)
    {
        string sql = "select * from orders where openid = '" + openid + "'";
        return DbHelperSQL.Query(sql.ToString()); // expect
    }
}
