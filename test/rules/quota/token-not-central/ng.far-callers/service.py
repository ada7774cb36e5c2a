import requests
from django.conf import settings


def get_access_token():
    url = f"https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid={settings.WX_ID}&secret={settings.WX_SECRET}"
    response = requests.get(url)  # expect
    return response.json().get("access_token")


def make_code(scene):
    token = get_access_token()
    url = f"https://api.weixin.qq.com/wxa/getwxacodeunlimit?access_token={token}"
    return requests.post(url, json={"scene": scene}).content
