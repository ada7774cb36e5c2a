import hashlib

from flask import Flask, request

from models import User, db

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    password = request.json["password"]
    digest = hashlib.sha256(password.encode("utf-8")).hexdigest()  # expect
    db.session.add(User(name=request.json["name"], password=digest))
    db.session.commit()
    return "ok"
