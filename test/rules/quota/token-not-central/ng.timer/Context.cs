class Context
{
    Context()
    {
        _address = String.Format("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid={0}&secret={1}", Id, Secret);
        _timer = new System.Threading.Timer(OnTime, null, 0, 1 * 60 * 1000); // expect
    }

    private void OnTime(object state)
    {
        Refresh();
    }

    void Refresh()
    {
        var args = new Request();
        args.Url = _address;
        _service.Send(args);
    }
}
