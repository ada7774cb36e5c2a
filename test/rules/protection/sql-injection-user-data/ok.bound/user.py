from flask import Flask, request

app = Flask(__name__)


@app.route("/user")
def user():
    cursor.execute("select * from user where name = %s", (request.args["name"],))
    return "ok"
