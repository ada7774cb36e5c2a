public class LoginHandler
{
    public string Issue(LoginResult login, MpUser user)
    {
        var session_key = login.session_key;
        var claims = new List<Claim>
        {
            new Claim("uid", user.Id.ToString()),
            new Claim("sessionKey", session_key), // expect
        };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(claims: claims));
    }
}
