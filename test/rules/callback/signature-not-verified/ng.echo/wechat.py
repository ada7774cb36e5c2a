from flask import Flask, request

app = Flask(__name__)

@app.route("/wechat")
def wechat():
    return request.args.get("echostr", "")  # expect
