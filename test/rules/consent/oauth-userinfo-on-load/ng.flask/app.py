from flask import Flask, redirect, session
app = Flask(__name__)

@app.before_request
def sign_in():
    if "user" not in session:
        return redirect("https://open.weixin.qq.com/connect/oauth2/authorize?appid=x&scope=snsapi_userinfo")  # expect
