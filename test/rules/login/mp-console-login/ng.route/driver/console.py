import requests

def login_code():
    return requests.get("https://mp.weixin.qq.com/cgi-bin/scanloginqrcode?action=getqrcode").content  # expect
