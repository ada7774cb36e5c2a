using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public class LeadController : Controller
{
    public async Task<IActionResult> Push(string mobile)
    {
        var client = new HttpClient();
        await client.GetAsync("https://crm.outsider-data.com/leads?mobile=" + mobile); // expect
        return Ok();
    }
}
