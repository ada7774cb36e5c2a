import requests
from flask import Flask

app = Flask(__name__)

@app.route("/ticket")
def ticket():
    answer = requests.get("https://api.weixin.qq.com/cgi-bin/ticket/getticket?type=jsapi&access_token=" + token()).json()  # expect
    return answer["ticket"]
