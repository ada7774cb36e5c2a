import requests


def qrcode(access_token, scene):
    url = f"https://api.weixin.qq.com/wxa/getwxacodeunlimit?access_token={access_token}"
    response = requests.post(url, json={"scene": scene})
    if not response.headers["Content-Type"].startswith("image/"):
        raise ValueError(response.text)
    return response.content


def groups(access_token):
    answer = requests.get("https://api.weixin.qq.com/cgi-bin/groups/get?access_token=" + access_token)
    found = answer.json()["groups"]
    if not found:
        return []
    return found
