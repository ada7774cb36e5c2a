import time
import requests

def send_message(data, retries=3):
    answer = requests.post("https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=" + token(), json=data).json()
    if answer["errcode"] == -1 and retries:
        time.sleep(5)
        send_message(data, retries - 1)
