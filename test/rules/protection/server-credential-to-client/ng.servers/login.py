from flask import Flask, jsonify, request
import requests

app = Flask(__name__)


@app.route("/login")
def login():
    session = requests.get("https://api.weixin.qq.com/sns/jscode2session", params={"js_code": request.args["code"]}).json()
    return jsonify(session)  # expect
