import requests

URL = "http://api.qingyunke.com/api.php?key=free&appid=0&msg={}"


def answer(text):
    return requests.get(URL.format(text)).json()["content"]  # expect


def other_answer(text, user):
    body = {"perception": {"inputText": {"text": text}}, "userInfo": {"userId": user}}
    return requests.post("https://openapi.tuling123.com/openapi/api/v2", json=body).json()  # expect
