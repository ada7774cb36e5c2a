# case: werobot
# sinks: log
import werobot
robot = werobot.WeRoBot(token="x")
@robot.text
def reply(message):
    print(message.content)  # sink: log message
    print(message.source)  # sink: log openid
    print(message.type)
# case: itchat
# sinks: log
import itchat
@itchat.msg_register(itchat.content.TEXT)
def reply(msg):
    print(msg["Text"])  # sink: log message
    print(msg)  # sink: log contact message
# case: the raw body in Flask
# sinks: log
from flask import request
@app.route("/wx", methods=["POST"])
def wx():
    body = request.get_data()
    print(body)  # sink: log message openid
    root = ET.fromstring(body)
    kind = root.find("MsgType").text
    print(request.data)  # sink: log message openid
    return kind
