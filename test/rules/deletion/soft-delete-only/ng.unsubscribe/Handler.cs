public class Handler : MessageHandler<Context>
{
    public override IResponseMessageBase OnEvent_UnsubscribeRequest(RequestMessageEvent_Unsubscribe message)
    {
        var fan = db.Fans.First(x => x.OpenId == message.FromUserName);
        fan.IsSubscribe = false; // expect
        db.SaveChanges();
        return null;
    }
}
