import requests


def send(token, body):
    url = 'https://api.weixin.qq.com/cgi-bin/message/wxopen/template/send?access_token=' + token  # expect
    return requests.post(url, json=body)
