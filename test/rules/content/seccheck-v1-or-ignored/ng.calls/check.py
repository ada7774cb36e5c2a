import requests


def check(token, text):
    url = 'https://api.weixin.qq.com/wxa/msg_sec_check?access_token=' + token
    return requests.post(url, json={'content': text}).json()['errcode'] == 0  # expect
