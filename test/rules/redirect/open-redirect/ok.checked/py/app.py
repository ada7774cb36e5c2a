from flask import Flask, request, redirect, url_for

app = Flask(__name__)


@app.route("/wechat")
def wechat():
    if "MicroMessenger" not in request.headers.get("User-Agent", ""):
        return redirect("http://www.example.cn/")
    return redirect(url_for("home", openid=request.args.get("openid")))
