from flask import Flask, request, redirect

app = Flask(__name__)


@app.route("/jump")
def jump():
    return redirect(request.args.get("next"))  # expect
