import json
import requests

LOGIN = "https://mp.weixin.qq.com/cgi-bin/bizlogin?action=login"

def keep(session, token):
    cookies = session.cookies.get_dict()
    with open("session.json", "w") as file:
        file.write(json.dumps(cookies))  # expect

def search(session_cookie):
    headers = {"User-Agent": "x"}
    headers["Cookie"] = session_cookie  # expect
    return requests.get("https://mp.weixin.qq.com/cgi-bin/searchbiz", headers=headers)
