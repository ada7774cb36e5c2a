import requests
import ssl

requests.get("https://mp.weixin.qq.com", verify=False)  # expect
context = ssl._create_unverified_context()  # expect
