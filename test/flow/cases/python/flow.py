# case: a session goes back to the client
from flask import jsonify, Flask
app = Flask(__name__)
@app.route("/login")
def login():
    session = client.wxa.code_to_session(code)  # source: code_to_session
    return jsonify(session)  # sink: response openid session-key unionid
# case: by URL
import requests
def session(code):
    r = requests.get("https://api.weixin.qq.com/sns/jscode2session", params={"js_code": code})
    return r.json()
def f(code):
    data = session(code)
    print(data["session_key"])  # sink: log session-key
    print(data["errcode"])
# case: a phone number logged
import logging
logger = logging.getLogger(__name__)
def f(user):
    logger.info("bound %s", user.phone)  # sink: log phone
    logging.info(f"bound {user.phone}")  # sink: log phone
# case: formatted
def f(phone):
    print("phone: %s" % phone)  # sink: log phone
    print("phone: {}".format(phone))  # sink: log phone
# case: masked
def f(phone):
    print(mask(phone), phone[-4:], phone[:3] + "****", len(phone), bool(phone))
# case: a request parameter in SQL
from flask import request
def f(cursor):
    openid = request.args.get("openid")
    cursor.execute("select * from user where openid = '%s'" % openid)  # sink: sql openid
# case: a bound parameter
# sinks: sql
from flask import request
def f(cursor):
    cursor.execute("select * from user where openid = %s", (request.args.get("openid"),))
# case: an open redirect
from flask import redirect, request
@app.route("/go")
def go():
    return redirect(request.args.get("url"))  # sink: redirect
# case: a message of a user
from wechatpy import parse_message
def f(body):
    msg = parse_message(body)
    print(msg.content)  # sink: log message
# case: a dict
def f(id_card):
    row = {"id_card": id_card, "n": 1}
    print(row["n"])
    print(row)  # sink: log id-number
# case: a comprehension
def f(users):
    print([u.phone for u in users])  # sink: log phone
# case: an attribute of self
class Session:
    def start(self, code):
        self.session = self.client.wxa.code_to_session(code)
    def show(self):
        print(self.session["openid"])  # sink: log openid
# case: a field of a pushed message, by its element
import xml.etree.ElementTree as ET
@app.route("/wx", methods=["POST"])
def wx():
    xml = ET.fromstring(request.data)
    sender = xml.find("FromUserName").text
    logging.info("%s", xml.find("Content").text)  # sink: log message
    logging.info(xml.find("MsgType").text)
    return reply(sender)
