from flask import Flask, render_template

app = Flask(__name__)


@app.route("/score/<openid>")
def score(openid):  # expect
    rows = load_scores(openid)
    return render_template("score.html", rows=rows)
