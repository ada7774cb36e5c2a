// case: cache
class S
{
    void Keep(User u) { _cache.Set("who", u.Phone); }
    void Show()
    {
        var x = _cache.Get<string>("who");
        Console.WriteLine(x); // sink: log phone
    }
}
// case: redis
class S
{
    void Keep(User u) { _db.StringSet("who", u.Phone); }
    void Show()
    {
        var x = _db.StringGet("who");
        Console.WriteLine(x); // sink: log phone
    }
}
// case: session
class S
{
    void Keep(User u) { HttpContext.Session.SetString("who", u.Phone); }
    void Show()
    {
        var x = HttpContext.Session.GetString("who");
        Console.WriteLine(x); // sink: log phone
    }
}
