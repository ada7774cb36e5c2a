# case: flask
# sinks: log response
from flask import Flask, request, jsonify, make_response, Blueprint, g, session
bp = Blueprint("u", __name__, url_prefix="/u")
@bp.route("/a", methods=["POST"])
@token_required
def a():
    p = request.json.get("mobile")
    print(p)  # sink: log phone
    q = request.get_json()["mobile"]
    print(q)  # sink: log phone
    data = request.get_json(force=True)
    print(data["mobile"])  # sink: log phone
    f = request.form.get("mobile")
    print(f)  # sink: log phone
    h = request.values["mobile"]
    print(h)  # sink: log phone
    j = json.loads(request.data)
    print(j["mobile"])  # sink: log phone
    k = json.loads(request.get_data())
    print(k["mobile"])  # sink: log phone
    return jsonify(code=0, m=p)  # sink: response phone
@bp.before_request
def check():
    if not session.get("user"):
        return jsonify(code=401)
@app.get("/b")
def b():
    p = request.args.get("mobile", type=str)
    return {"m": p}  # sink: response phone
@app.post("/c")
def c():
    return make_response(jsonify({"m": request.args["mobile"]}), 200)  # sink: response phone
# case: flask views and restful
# sinks: log response
from flask.views import MethodView
from flask_restful import Resource, reqparse
class U(MethodView):
    decorators = [login_required]
    def get(self):
        p = request.args.get("mobile")
        return jsonify(p)  # sink: response phone
app.add_url_rule("/u", view_func=U.as_view("u"))
class R(Resource):
    def post(self):
        parser = reqparse.RequestParser()
        parser.add_argument("mobile")
        args = parser.parse_args()
        print(args["mobile"])  # sink: log phone
        return {"m": args["mobile"]}, 200  # sink: response phone
api.add_resource(R, "/r")
# case: django
# sinks: log response database
# file: app/urls.py
from django.urls import path, include
from . import views
from .views import LoginView, UserViewSet
urlpatterns = [
    path("login/", LoginView.as_view()),
    path("f/", views.f),
    path("g/", login_required(views.g)),
]
router = DefaultRouter()
router.register(r"users", UserViewSet)
# file: app/views.py
import json
from django.http import JsonResponse, HttpResponse
from rest_framework.views import APIView
from rest_framework.response import Response
from rest_framework.decorators import api_view, permission_classes
class LoginView(APIView):
    permission_classes = [IsAuthenticated]
    def post(self, request):
        p = request.data.get("mobile")
        print(p)  # sink: log phone
        User.objects.create(m=p)  # sink: database phone
        u = User()
        u.m = p
        u.save()  # sink: database phone
        User.objects.filter(id=1).update(m=p)  # sink: database phone
        User.objects.get_or_create(openid2=p, defaults={"x": 1})  # sink: database phone
        return Response({"m": p})  # sink: response phone
class UserViewSet(viewsets.ModelViewSet):
    @action(detail=False, methods=["post"])
    def bind(self, request):
        print(request.data["mobile"])  # sink: log phone
        go(1)
    def list(self, request):
        go(2)
def f(request):
    p = request.POST.get("mobile")
    print(p)  # sink: log phone
    b = json.loads(request.body)
    print(b["mobile"])  # sink: log phone
    c = json.loads(request.body.decode("utf8")).get("mobile")
    print(c)  # sink: log phone
    return HttpResponse(json.dumps({"m": p}))  # sink: response phone
def g(request):
    return render(request, "x.html", {"m": request.GET["mobile"]})  # sink: response phone
# case: fastapi
# sinks: log response
from fastapi import FastAPI, Depends, Body, Query, APIRouter
from pydantic import BaseModel
class In(BaseModel):
    mobile: str
    x: int
router = APIRouter(prefix="/u", dependencies=[Depends(auth)])
@router.post("/a")
async def a(body: In, user=Depends(get_current_user)):
    print(body.mobile)  # sink: log phone
    print(body.x)
    d = body.dict()
    print(d["mobile"])  # sink: log phone
    return {"m": body.mobile}  # sink: response phone
@app.get("/b")
def b(mobile: str = Query(...)):
    print(mobile)  # sink: log phone
    return mobile  # sink: response phone
@app.post("/c")
async def c(request: Request):
    j = await request.json()
    print(j["mobile"])  # sink: log phone
    return JSONResponse(content={"m": j["mobile"]})  # sink: response phone
# case: tornado
# sinks: log response
import tornado.web
class H(tornado.web.RequestHandler):
    @tornado.web.authenticated
    def post(self):
        p = self.get_argument("mobile")
        print(p)  # sink: log phone
        b = json.loads(self.request.body)
        print(b["mobile"])  # sink: log phone
        c = tornado.escape.json_decode(self.request.body)
        print(c["mobile"])  # sink: log phone
        self.write({"m": p})  # sink: response phone
        self.finish(json.dumps({"m": p}))  # sink: response phone
app = tornado.web.Application([(r"/u", H)])
# case: sanic and bottle and web.py
# sinks: log response
from sanic import Sanic, response
@app.route("/a", methods=["POST"])
async def a(request):
    print(request.json["mobile"])  # sink: log phone
    return response.json({"m": request.json["mobile"]})  # sink: response phone
class Handle(object):
    def POST(self):
        d = web.data()
        i = web.input()
        print(i.mobile)  # sink: log phone
        go(1)
urls = ("/wx", "Handle")
# case: aiohttp server
# sinks: log response
from aiohttp import web
async def h(request):
    d = await request.json()
    print(d["mobile"])  # sink: log phone
    return web.json_response({"m": d["mobile"]})  # sink: response phone
app.router.add_post("/h", h)
app.add_routes([web.get("/i", h)])
routes = web.RouteTableDef()
@routes.get("/j")
async def j(request):
    go(1)
# case: push
# sinks: log
from wechatpy import parse_message
from wechatpy.utils import check_signature
@app.route("/wx", methods=["GET", "POST"])
def wx():
    msg = parse_message(request.data)
    print(msg.content)  # sink: log message
    print(msg.source)  # sink: log openid
    print(msg.type)
@robot.text
def hello(message):
    print(message.content)  # sink: log message
    go(1)
def raw(request):
    xml = etree.fromstring(request.body)
    c = xml.find("Content").text
    print(c)  # sink: log message
    print(xml.find("FromUserName").text)  # sink: log openid
    d = xmltodict.parse(request.body)["xml"]
    print(d["Content"])  # sink: log message
# case: databases
# sinks: database sql
import pymysql
def f(p_):
    mobile = request.form["mobile"]
    cursor.execute("insert into u values ('%s')" % mobile)  # sink: sql phone
    cursor.execute("insert into u values (%s)", (mobile,))
    cursor.execute(f"select * from u where m='{mobile}'")  # sink: sql phone
    u = User(m=mobile)
    db.session.add(u)  # sink: database phone
    session.merge(User(m=mobile))  # sink: database phone
    User.query.filter_by(id=1).update({"m": mobile})  # sink: database phone
    db.users.insert_one({"m": mobile})  # sink: database phone
    mongo.db.users.update_one({"a": 1}, {"$set": {"m": mobile}})  # sink: database phone
    User.create(m=mobile)  # sink: database phone
    db.execute(text("select '" + mobile + "'"))  # sink: sql phone
    User.objects.raw("select * from u where m = '%s'" % mobile)  # sink: sql phone
