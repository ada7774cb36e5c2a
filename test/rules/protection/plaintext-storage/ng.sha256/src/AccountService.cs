using System.Security.Cryptography;
using System.Text;
using System.Web.Security;

public class AccountService
{
    public User Find(string name, string password)
    {
        using (var sha = SHA256.Create())
        {
            var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(password)); // expect
            return context.Users.Single(p => p.Name == name && p.Hash == Convert.ToHexString(bytes));
        }
    }

    public void Change(User user, string password)
    {
        user.Password = FormsAuthentication.HashPasswordForStoringInConfigFile(password, "MD5"); // expect
    }
}
