import base64

from flask import Flask, request

from models import User, db

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    password = base64.b64encode(request.json["password"].encode()).decode()  # expect
    db.session.add(User(name=request.json["name"], password=password))
    db.session.commit()
    return "ok"
