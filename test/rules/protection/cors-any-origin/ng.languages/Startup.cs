public class Startup
{
    public void Configure(IServiceCollection services)
    {
        services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin())); // expect
    }
}
