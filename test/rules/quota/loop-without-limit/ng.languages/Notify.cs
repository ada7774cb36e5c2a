using Senparc.Weixin.MP.AdvancedAPIs;

class Notify
{
    void All(List<User> users)
    {
        foreach (var user in users)
        {
            TemplateApi.SendTemplateMessage(appId, user.OpenId, MessageFor(user)); // expect
        }
    }
}
