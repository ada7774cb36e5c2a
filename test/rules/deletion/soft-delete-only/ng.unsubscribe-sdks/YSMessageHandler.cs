public partial class YSMessageHandler : MessageHandler<MessageContext>
{
    public override IResponseMessageBase OnEvent_UnsubscribeRequest(RequestMessageEvent_Unsubscribe requestMessage)
    {
        var user = new SysUser() { Id = UserBusiness.Find(requestMessage.FromUserName).Id };
        user.IsDelete = 1; // expect
        user.Update(new String[] { "IsDelete" });
        return null;
    }
}
