import csv, io
from flask import Flask, Response

app = Flask(__name__)


@app.route("/members/export")  # expect
def export_members():
    out = io.StringIO()
    writer = csv.writer(out)
    for m in Member.query.all():
        writer.writerow([m.openid, m.phone])
    return Response(out.getvalue(), mimetype="text/csv")
