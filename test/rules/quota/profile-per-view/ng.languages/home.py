import requests
from flask import Flask, session

app = Flask(__name__)

@app.route("/home")
def home():
    user = requests.get("https://api.weixin.qq.com/cgi-bin/user/info?openid=" + session["openid"]).json()  # expect
    return page(user)
