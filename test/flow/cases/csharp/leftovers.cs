// case: extension method
static class E
{
    public static string Pick(this User u) => u.Phone;
    public static void Show(this string x)
    {
        Tick();
        Console.WriteLine(x); // sink: log phone
    }
}
class S
{
    void F(User u)
    {
        Console.WriteLine(u.Pick()); // sink: log phone
        u.Phone.Show();
    }
}
// case: async stream
class S
{
    async IAsyncEnumerable<string> Phones()
    {
        foreach (var u in Load()) yield return u.Phone;
    }
    async Task F()
    {
        await foreach (var x in Phones()) Console.WriteLine(x); // sink: log phone
    }
}
// case: MediatR
class Bind : IRequest<string>
{
    public string X { get; set; }
}
class BindHandler : IRequestHandler<Bind, string>
{
    public async Task<string> Handle(Bind request, CancellationToken token)
    {
        Console.WriteLine(request.X); // sink: log phone
        return request.X;
    }
}
class C
{
    async Task F(User u)
    {
        var r = await _mediator.Send(new Bind { X = u.Phone });
        Console.WriteLine(r); // sink: log phone
    }
}
// case: MediatR notification
record Bound(string X) : INotification;
class BoundHandler : INotificationHandler<Bound>
{
    public Task Handle(Bound n, CancellationToken token)
    {
        Console.WriteLine(n.X); // sink: log phone
        return Task.CompletedTask;
    }
}
class C
{
    Task F(User u) => _mediator.Publish(new Bound(u.Phone));
}
// case: cleared
class S
{
    void F(User u)
    {
        var o = new Out { Phone = u.Phone, N = 1 };
        o.Phone = null;
        Console.WriteLine(o);
    }
}
// case: a static method that is no extension
static class E
{
    public static void Show(string x)
    {
        Tick();
        Console.WriteLine(x);
    }
}
class S
{
    void F(User u) { u.Phone.Show(); }
}
// case: commands of two classes
class Bind : IRequest<string> { public string X { get; set; } }
class Count : IRequest<string> { public string X { get; set; } }
class CountHandler : IRequestHandler<Count, string>
{
    public async Task<string> Handle(Count request, CancellationToken token)
    {
        Console.WriteLine(request.X);
        return "";
    }
}
class C
{
    async Task F(User u)
    {
        await _mediator.Send(new Bind { X = u.Phone });
        await _mediator.Send(new Count { X = "1" });
    }
}
