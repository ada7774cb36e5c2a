import requests


def qrcode(access_token, scene):
    url = f"https://api.weixin.qq.com/wxa/getwxacodeunlimit?access_token={access_token}"
    response = requests.post(url, json={"scene": scene})  # expect
    response.raise_for_status()
    if response.status_code == 200:
        with open(f"codes/{scene}.png", "wb") as file:
            file.write(response.content)
