# case: requests
import requests, json, logging
logger = logging.getLogger(__name__)
class A:
    def f(self, code):
        r = requests.get("https://api.weixin.qq.com/sns/jscode2session", params={"js_code": code})
        d = r.json()
        logger.info(d["session_key"])  # sink: log session-key
        logger.info("x %s", d.get("openid"))  # sink: log openid
        logger.info(d.get("errmsg"))
        t = json.loads(r.text)
        print(t)  # sink: log openid session-key unionid
        b = json.loads(r.content.decode("utf-8"))
        print(f"k {b['session_key']}")  # sink: log session-key
        print(r.status_code)
# case: format and constants
import requests
from settings import CODE2SESSION
def f(code):
    url = CODE2SESSION.format(APPID, SECRET, code)
    d = requests.get(url).json()
    print(d["session_key"])  # sink: log session-key
def g(code):
    url = "%s?js_code=%s" % (CODE2SESSION, code)
    d = requests.get(url=url, timeout=5).json()
    print(d["session_key"])  # sink: log session-key
# file: settings.py
CODE2SESSION = "https://api.weixin.qq.com/sns/jscode2session?appid={}&secret={}&js_code={}"
# case: django settings
# file: app/views.py
from django.conf import settings
from django.http import JsonResponse
import requests
def login(request):
    d = requests.get(settings.CODE2SESSION % request.GET.get("code")).json()
    return JsonResponse({"k": d["session_key"]})  # sink: response session-key
# file: app/settings.py
CODE2SESSION = "https://api.weixin.qq.com/sns/jscode2session?js_code=%s"
# case: httpx and aiohttp
import httpx, aiohttp
async def f(code):
    async with httpx.AsyncClient() as client:
        r = await client.get("https://api.weixin.qq.com/sns/jscode2session", params={"js_code": code})
        d = r.json()
        print(d["session_key"])  # sink: log session-key
async def g(code):
    async with aiohttp.ClientSession() as session:
        async with session.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code) as resp:
            d = await resp.json(content_type=None)
            print(d["session_key"])  # sink: log session-key
            t = await resp.text()
            print(t)  # sink: log openid session-key unionid
# case: urllib
import urllib.request, json
def f(code):
    req = urllib.request.Request("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code)
    resp = urllib.request.urlopen(req)
    d = json.loads(resp.read())
    print(d["session_key"])  # sink: log session-key
def g(code):
    with urllib.request.urlopen("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code) as f:
        print(f.read().decode())  # sink: log openid session-key unionid
# case: wrapped client in a class
# file: wx.py
import requests
class Wx:
    API = "https://api.weixin.qq.com"
    def __init__(self):
        self.s = requests.Session()
    def _get(self, path, **kw):
        return self.s.get(self.API + path, **kw).json()
    def session(self, code):
        return self._get("/sns/jscode2session", params={"js_code": code})
    @classmethod
    def make(cls):
        return cls()
wx = Wx()
# file: views.py
from wx import wx, Wx
def f(code):
    print(wx.session(code)["session_key"])  # sink: log session-key
    print(Wx().session(code)["session_key"])  # sink: log session-key
    print(Wx.make().session(code)["session_key"])  # sink: log session-key
# case: wechatpy
from wechatpy.client.api import WeChatWxa
from wechatpy import WeChatClient
from wechatpy.oauth import WeChatOAuth
def f(code):
    client = WeChatClient("x", "y")
    s = WeChatWxa(client).code_to_session(code)
    print(s["session_key"])  # sink: log session-key
    print(client.wxa.code_to_session(code)["openid"])  # sink: log openid
    u = client.user.get("x")
    print(u["nickname"])  # sink: log nickname
    o = WeChatOAuth("a", "b", "c")
    o.fetch_access_token(code)
    print(o.get_user_info()["nickname"])  # sink: log nickname
    print(client.wxa.get_phone_number(code)["phone_info"])  # sink: log phone
# case: containers
import requests
from dataclasses import dataclass
from collections import namedtuple
@dataclass
class D:
    a: str
    b: str = ""
P = namedtuple("P", "a b")
class Q:
    def __init__(self, a, b):
        self.a = a
        self._b = b
    @property
    def b(self):
        return self._b
def f(codes):
    k = requests.get("https://api.weixin.qq.com/sns/jscode2session").json()["session_key"]
    d = D(a=k, b="x")
    print(d.a)  # sink: log session-key
    print(d.b)
    d2 = D(k, "x")
    print(d2.a)  # sink: log session-key
    q = Q("x", k)
    print(q.b)  # sink: log session-key
    print(q.a)
    p = P(k, "x")
    l = [k for c in codes]
    print(l)  # sink: log session-key
    m = {"a": k, **{"z": 1}}
    print(m["a"])  # sink: log session-key
    print(m["z"])
    m.update({"q": k})
    print(m["q"])  # sink: log session-key
    n = dict(a=k, b=2)
    print(n["a"])  # sink: log session-key
    print(n["b"])
    x, y = k, 1
    print(x)  # sink: log session-key
    print(y)
    l2 = []
    l2.append(k)
    print(l2[0])  # sink: log session-key
    print(",".join(l2))  # sink: log session-key
    print({c: k for c in codes})  # sink: log session-key
    print("a {} b".format(k))  # sink: log session-key
    print("a %s" % k)  # sink: log session-key
    print("a %(k)s" % {"k": k})  # sink: log session-key
    print("a" + str(k))  # sink: log session-key
    print(f"{k!r}")  # sink: log session-key
    print(list(map(lambda z: z + k, codes)))  # sink: log session-key
    g = lambda: k
    print(g())  # sink: log session-key
    def h():
        return k
    print(h())  # sink: log session-key
    print(k[:3] + "***")
    print(hashlib.md5(k.encode()).hexdigest())
    print(hashlib.sha256(k.encode("utf8")).hexdigest())
    print(mask(k))
    print(len(k))
    print(bool(k))
    print(k is None)
    if (w := k):
        print(w)  # sink: log session-key
    print(getattr(d, "a"))  # sink: log session-key
    setattr(d2, "zz", k)
    print(json.dumps({"k": k}))  # sink: log session-key
    for i, v in enumerate(l):
        print(v)  # sink: log session-key
        print(i)
    for a, b in m.items():
        print(b)  # sink: log session-key
    print(re.sub(r"\d{4}", "****", k))
# case: tuple returned
import requests
def get(code):
    d = requests.get("https://api.weixin.qq.com/sns/jscode2session").json()
    return d["openid"], d["session_key"]
def f(c):
    a, b = get(c)
    print(a)  # sink: log openid
    print(b)  # sink: log session-key
    t = get(c)
    print(t[1])  # sink: log session-key
# case: try
import requests
def f(c):
    try:
        d = requests.get("https://api.weixin.qq.com/sns/jscode2session").json()
        k = d["session_key"]
    except KeyError as e:
        print(e)
        return
    print(k)  # sink: log session-key
# case: loggers
import logging, loguru
from loguru import logger as L
import structlog
slog = structlog.get_logger()
log = logging.getLogger("x")
def f():
    k = requests.get("https://api.weixin.qq.com/sns/jscode2session").json()["session_key"]
    logging.info("%s", k)  # sink: log session-key
    log.exception(k)  # sink: log session-key
    L.debug("a {}", k)  # sink: log session-key
    L.bind(k=k).info("x")  # sink: log session-key
    current_app.logger.error(k)  # sink: log session-key
    app.logger.info(k)  # sink: log session-key
    slog.info("x", k=k)  # sink: log session-key
    log.log(logging.INFO, k)  # sink: log session-key
    sys.stdout.write(k)  # sink: log session-key
    _logger = log
    _logger.info(k)  # sink: log session-key
    self.logger.info(k)  # sink: log session-key
    LOG.info(k)  # sink: log session-key
# case: async tasks
import asyncio, requests
async def get(c):
    return (await client.get("https://api.weixin.qq.com/sns/jscode2session")).json()
async def f(c):
    d = await get(c)
    print(d["session_key"])  # sink: log session-key
    a, b = await asyncio.gather(get(c), other(c))
    print(a["session_key"])  # sink: log session-key
    t = asyncio.create_task(get(c))
    e = await t
    print(e["session_key"])  # sink: log session-key
    x = asyncio.run(get(c))
    print(x["openid"])  # sink: log openid
    y = await asyncio.wait_for(get(c), 3)
    print(y["openid"])  # sink: log openid
    z = loop.run_until_complete(get(c))
    print(z["openid"])  # sink: log openid
    w = await sync_to_async(get)(c)
    print(w["openid"])  # sink: log openid
# case: decrypting
def f(sk, data, iv):
    cipher = AES.new(base64.b64decode(sk), AES.MODE_CBC, base64.b64decode(iv))
    d = json.loads(unpad(cipher.decrypt(base64.b64decode(data))))
    print(d["purePhoneNumber"])  # sink: log phone
    pc = WXBizDataCrypt(appid, sk)
    u = pc.decrypt(data, iv)
    print(u["phoneNumber"])  # sink: log phone
