from functools import wraps
from flask import Flask, request

app = Flask(__name__)

def check_signature(handler):
    @wraps(handler)
    def inner(*args, **kwargs):
        if not wechat.check_signature(request.args.get("signature"), request.args.get("timestamp"), request.args.get("nonce")):
            return "signature failed"
        return handler(*args, **kwargs)
    return inner

@app.route("/wechat", methods=["GET", "POST"])
@check_signature
def wechat_entry():
    return request.args.get("echostr", "")
