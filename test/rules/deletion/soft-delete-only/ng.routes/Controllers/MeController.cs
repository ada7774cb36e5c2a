[ApiController]
[Route("api/me")]
public class MeController : ControllerBase
{
    [HttpDelete("account")]
    public IActionResult Cancel()
    {
        var user = _db.Users.Find(Id);
        user.IsDeleted = true; // expect
        _db.SaveChanges();
        return Ok();
    }
}
