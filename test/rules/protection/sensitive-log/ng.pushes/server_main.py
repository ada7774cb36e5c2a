import xml.etree.ElementTree as ET

from flask import Flask, request

import message_solve

app = Flask(__name__)


@app.route("/wx", methods=["POST"])
def wechat():
    xml = ET.fromstring(request.data)
    to_user = xml.find("ToUserName").text
    from_user = xml.find("FromUserName").text
    if xml.find("MsgType").text == "text":
        msg = message_solve.text_solve(from_user, to_user, xml.find("Content").text)
        message_solve.set_log(str(request.data.decode()), str(msg))  # expect
        return msg
    return "success"
