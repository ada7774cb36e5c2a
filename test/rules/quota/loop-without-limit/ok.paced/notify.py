import time
import requests

def notify(users, token):
    for user in users:
        requests.post("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token, json={"touser": user.openid})
        time.sleep(0.2)
