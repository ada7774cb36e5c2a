import random
import requests

def read(url, cookies):
    return requests.get("https://mp.weixin.qq.com/s/x", headers={"Cookie": random.choice(cookies)})  # expect

def search(name, pool):
    return requests.get("http://weixin.sogou.com/weixin?query=" + name, proxies=pool.next())  # expect
