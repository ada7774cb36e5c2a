public class MemberCardSettingController : Controller
{
    public async Task<ActionResult> Delete(int id)
    {
        var setting = await _settings.GetAsync(id);
        setting.IsDel = true;
        await _settings.UpdateAsync(setting);
        return RedirectToAction("Index");
    }
}
