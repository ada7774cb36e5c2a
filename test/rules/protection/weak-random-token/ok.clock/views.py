import hashlib
import time
import secrets

from django.core.cache import cache
from app import service


def login(request):
    data = service.login(request.data.get("code"))
    val = data["openid"] + "&" + data["session_key"]
    key = data["openid"] + secrets.token_hex(16) + str(int(time.time()))
    md5 = hashlib.md5()
    md5.update(key.encode("utf-8"))
    key = md5.hexdigest()
    cache.set(key, val)
    return key


def picture(openid):
    name = hashlib.md5((openid + str(time.time())).encode("utf-8")).hexdigest()
    return name + ".jpg"
