# case: Django
from django.http import JsonResponse
def login(request):
    session = code2session(request.GET.get("code"))
    return JsonResponse({"key": session["session_key"]})  # sink: response session-key
# case: FastAPI
from fastapi import FastAPI
import httpx
app = FastAPI()
@app.get("/login")
async def login(code: str):
    r = httpx.get(f"https://api.weixin.qq.com/sns/jscode2session?js_code={code}")
    return r.json()  # sink: response openid session-key unionid
# case: keyword arguments
def f(phone):
    logger.info("bind", extra=dict(phone=phone))  # sink: log phone
# case: a function in another module
# file: wx.py
import requests
def token():
    r = requests.get("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential")
    return r.json()["access_token"]
# file: main.py
from wx import token
print(token())  # sink: log credential
# case: a hashed value
import hashlib
def f(openid):
    print(hashlib.sha256(openid.encode()).hexdigest())
# case: items of a dict
def f(row):
    for key, value in row.items():
        print(key)
# case: a with block
def f(openid):
    with open("a.txt", "w") as fh:
        fh.write(openid)  # sink: file openid
# case: json dumps
import json
def f(user_info):
    print(json.dumps(user_info, ensure_ascii=False))  # sink: log profile
# case: exception text
def f(e):
    try:
        g()
    except Exception as e:
        print(e, str(e))
# case: percent with a tuple
def f(name, mobile):
    logging.warning("user %s %s" % (name, mobile))  # sink: log phone
# case: a model
class A:
    def save(self, session, openid):
        user = User(openid=openid)
        session.add(user)  # sink: database openid
# case: a werobot handler
import werobot
robot = werobot.WeRoBot()
@robot.text
def hello(message):
    print(message.content)  # sink: log message
# case: an email address that is sent from
FROM_EMAIL = "noreply@a.example"
print(FROM_EMAIL)
# case: a large language model
from openai import OpenAI
client = OpenAI()
def ask(nickname, text):
    client.chat.completions.create(model="x", messages=[{"role": "user", "content": f"{nickname}: {text}"}])  # sink: llm nickname
# case: pushed messages of Tornado and FastAPI
class Push(tornado.web.RequestHandler):
    def post(self):
        body = self.request.body
        logging.info(body)  # sink: log message openid
        self.write(reply(body, "FromUserName"))

@app.post("/wx")
async def push(request: Request):
    raw = await request.body()
    logger.debug(raw)  # sink: log message openid
    return reply(raw, "FromUserName")
