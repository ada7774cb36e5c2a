from flask import Flask, request
app = Flask(__name__)
URL = "https://open.weixin.qq.com/connect/oauth2/authorize?appid=%s&scope=snsapi_userinfo"  # expect

@app.route("/back")
def back():
    token = requests.get("https://api.weixin.qq.com/sns/oauth2/access_token", params={"code": request.args["code"]}).json()
    return sign_in(token["openid"])
