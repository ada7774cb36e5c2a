from .. import db


class Auth(db.Model):
    openid = db.Column(db.String(32), primary_key=True)
    studentpwd = db.Column(db.String(40), nullable=True)  # expect
