import hashlib
import time

from django.core.cache import cache
from app import service


def login(request):
    data = service.login(request.data.get("code"))
    val = data["openid"] + "&" + data["session_key"]
    key = data["openid"] + str(int(time.time()))  # expect
    md5 = hashlib.md5()
    md5.update(key.encode("utf-8"))
    key = md5.hexdigest()
    cache.set(key, val)
    return key
