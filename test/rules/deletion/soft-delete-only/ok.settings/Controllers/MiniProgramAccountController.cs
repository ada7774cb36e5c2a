public class MiniProgramAccountController : Controller
{
    public async Task<ActionResult> Delete(int id)
    {
        var account = await _accounts.GetAsync(id);
        account.IsDel = true;
        await _accounts.UpdateAsync(account);
        return RedirectToAction("Index");
    }
}
