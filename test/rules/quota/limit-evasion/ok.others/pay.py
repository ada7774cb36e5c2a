import requests

def pay(body, company_proxy):
    return requests.post("https://api.mch.weixin.qq.com/v3/pay", json=body, proxies=company_proxy)
