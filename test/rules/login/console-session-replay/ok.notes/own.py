import requests

requests.get("https://shop.example.org/orders", cookies=cookies)
print("https://mp.weixin.qq.com/s/abc")
