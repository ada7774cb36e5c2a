class Spider
{
    const string Search = "https://mp.weixin.qq.com/cgi-bin/searchbiz?action=search_biz"; // expect
}
