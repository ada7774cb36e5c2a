public partial class CommentList : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        var comments = new List<CommentModel>();
        foreach (DataRow row in commentDal.GetList(Request["topic"]).Rows)
        {
            CommentModel comment = DataConvert.DataRowToModel<CommentModel>(row);
            comments.Add(comment);
        }
        Repeater.DataSource = comments;
    }
}
