public class CommentController : Controller
{
    public ActionResult Save(CommentDto dto)
    {
        var comment = new Comment { Text = dto.Text };
        _context.Comments.Add(comment); // expect
        _context.SaveChanges();
        return Json(1);
    }
}
