from flask import Flask

app = Flask(__name__)


@app.route("/profile/<int:uid>")
def profile(uid):
    visit_collection.insert_one({"visitor_id": current_user.id, "profile_id": uid})  # expect
    return "ok"
