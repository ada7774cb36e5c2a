import requests

def search(name, pool):
    return requests.get("http://weixin.sogou.com/weixin?query=" + name, proxies=pool.take())  # expect
