@bp.route("/comment", methods=["POST"])
def comment():
    c = Comment(content=request.json["content"])
    db.session.add(c)  # expect
    return jsonify(ok=True)
