from flask import Flask, request
from wechatpy import parse_message

app = Flask(__name__)


@app.route("/wx", methods=["POST"])
def push():
    check_signature(TOKEN, request.args["signature"], request.args["timestamp"], request.args["nonce"])
    msg = parse_message(request.data)
    save_fan(request.args["openid"])
    return "success"
