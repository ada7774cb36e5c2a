import requests

def notify(users, token):
    for user in users:
        send(user, token)  # expect

def send(user, token):
    answer = requests.post("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token, json={"touser": user.openid}).json()
    if answer["errcode"]:
        raise ValueError(answer["errcode"])
