import requests

def token():
    body = {"grant_type": "client_credential", "appid": app_id, "secret": secret, "force_refresh": True}  # expect
    return requests.post("https://api.weixin.qq.com/cgi-bin/stable_token", json=body).json()
