import requests

search_url = "https://mp.weixin.qq.com/cgi-bin/searchbiz"  # expect

def counts(session, biz):
    return session.post("https://mp.weixin.qq.com/mp/getappmsgext?__biz=" + biz)  # expect
