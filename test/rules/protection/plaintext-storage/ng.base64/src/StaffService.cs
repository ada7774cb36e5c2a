using System.Text;

public class StaffService
{
    private readonly ShopContext context;

    public bool Login(string name, string password)
    {
        var staff = context.Staffs.Single(p => p.Name == name);
        return staff.Password == Convert.ToBase64String(Encoding.UTF8.GetBytes(password)); // expect
    }
}
