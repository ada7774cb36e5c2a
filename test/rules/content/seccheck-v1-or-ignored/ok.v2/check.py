import requests


def check(token, openid, text):
    url = 'https://api.weixin.qq.com/wxa/msg_sec_check?access_token=' + token
    body = {'version': 2, 'scene': 2, 'openid': openid, 'content': text}
    return requests.post(url, json=body).json()['result']['suggest'] == 'pass'
