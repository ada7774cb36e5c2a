class MemberManager {
  public void Unsubscribe(string openId) {
    _db.Execute("UPDATE [Member] SET [Attention] = 0 WHERE [OpenId] = @openId"); // expect
  }
}
