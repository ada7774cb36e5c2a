from flask import Flask, request

app = Flask(__name__)


@app.route("/change", methods=["POST"])
def change():
    if request.form["old_password"] == request.form["password"]:
        return "the new one is the old one"
    return "ok"
