# case: celery
from celery import shared_task

@shared_task
def send(x, n):
    tick()
    print(x) # sink: log phone
    print(n)

send.delay(user.phone, 1)
# case: celery apply_async
from celery import shared_task

@shared_task
def send(x, n):
    tick()
    print(x) # sink: log phone
    print(n)

send.apply_async(args=[user.phone, 1])
# case: celery kwargs
# file: tasks.py
@app.task(bind=True)
def send(self, x):
    tick()
    print(x) # sink: log phone
# file: views.py
from tasks import send
send.delay(x=user.phone)
# case: celery apply_async kwargs
from celery import shared_task

@shared_task
def send(x, n):
    tick()
    print(x) # sink: log phone
    print(n)

send.apply_async(kwargs={"x": user.phone, "n": 2})
# case: thread
import threading

def show(x):
    tick()
    print(x) # sink: log phone

threading.Thread(target=show, args=(user.phone,)).start()
# case: executor submit
def show(x, y):
    tick()
    print(x) # sink: log phone
    print(y)

executor.submit(show, user.phone, 1)
# case: background tasks
def show(x, y):
    tick()
    print(x) # sink: log phone
    print(y)

def handler(tasks: BackgroundTasks):
    tasks.add_task(show, user.phone, 1)
# case: args handed on
def inner(a, b):
    tick()
    print(a) # sink: log phone
    print(b)

def outer(*args):
    inner(*args)

outer(user.phone, 2)
# case: generator
def phones():
    for u in load():
        yield u.phone

for x in phones():
    print(x) # sink: log phone
# case: context manager
from contextlib import contextmanager

@contextmanager
def opened():
    yield user.phone

with opened() as x:
    print(x) # sink: log phone
# case: global
last = None

def keep(u):
    global last
    last = u.phone

def show():
    print(last) # sink: log phone
# case: setattr and getattr
o = Thing()
setattr(o, "a", user.phone)
print(o.a) # sink: log phone
# case: async gather
async def f():
    a, b = await asyncio.gather(find(), other())
    print(a) # sink: log phone
    print(b)

async def find():
    return user.phone

async def other():
    return 1
# case: pydantic
from pydantic import BaseModel

class Form(BaseModel):
    phone: str
    n: int

@app.post("/bind")
def bind(form: Form):
    print(form.phone) # sink: log phone
    print(form.n)
    print(form.dict()) # sink: log phone
    print(form.model_dump()) # sink: log phone
    return {}
# case: asdict
from dataclasses import dataclass, asdict

@dataclass
class Pair:
    a: str

p = Pair(user.phone)
print(asdict(p)) # sink: log phone
print(p) # sink: log phone
# case: cleared
d = {"a": user.phone}
d["a"] = ""
print(d)
# case: popped
d = {"a": user.phone, "b": 1}
d.pop("a", None)
print(d)
del d["b"]
# case: a name of the function beside one of the module
last = None

def keep(u):
    last = u.phone

def show():
    print(last)
# case: another task
from celery import shared_task

@shared_task
def send(x):
    tick()
    print(x)

@shared_task
def bind(x):
    tick()

bind.delay(user.phone)
