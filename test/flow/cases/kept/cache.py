# case: redis by f-string key
def keep(i, u):
    redis_client.setex(f"who:{i}", 60, u.phone)

def show(i):
    x = redis_client.get(f"who:{i}")
    print(x) # sink: log phone
# case: django cache
from django.core.cache import cache

def keep(u):
    cache.set("who", u.phone, 60)

def show():
    x = cache.get("who")
    print(x) # sink: log phone
    print(cache.get("other"))
# case: session
def keep(request):
    request.session["who"] = user.phone

def show(request):
    print(request.session["who"]) # sink: log phone
    print(request.session.get("who")) # sink: log phone
# case: another key of the session
def keep(request):
    request.session["who"] = user.phone

def show(request):
    print(request.session["visits"])
