@bp.route("/users")
def users():
    return jsonify([one.to_dict() for one in User.query.all()])  # expect
