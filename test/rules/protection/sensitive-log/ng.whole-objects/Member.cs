using Newtonsoft.Json;

public class Member
{
    public int Id { get; set; }
    public string IdCard { get; set; }
}

public class MemberService
{
    public void Save(Member member)
    {
        _logger.LogInformation("member " + JsonConvert.SerializeObject(member)); // expect
    }
}
