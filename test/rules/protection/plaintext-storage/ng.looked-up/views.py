from flask import Flask, request, jsonify

from models import User

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    password = request.form.get("password")
    user = User.query.filter_by(name=request.form.get("name"), password=password).first()  # expect
    return jsonify(ok=user is not None)
