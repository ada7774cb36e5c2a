import requests

def send_message(data):
    answer = requests.post("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token(), json=data).json()
    if answer["errcode"] == 40001:
        refresh()
        send_message(data)  # expect
