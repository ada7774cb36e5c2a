import requests

def article(url):
    # reads a public article, with no session
    return requests.get(url, headers={"Referer": "https://mp.weixin.qq.com/", "Cookie": ""}).text
