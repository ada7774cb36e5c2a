import requests

def login(code):
    answer = requests.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code).json()  # expect
    save(answer["openid"])
