import json
import requests

cookies = json.load(open("cookie.txt"))
home = "https://mp.weixin.qq.com"
token = requests.get(url=home, cookies=cookies).url.split("token=")[1]  # expect
found = requests.get("https://mp.weixin.qq.com/cgi-bin/searchbiz?action=search_biz", cookies=cookies)
