class Student(db.Model):
    openid = db.Column(db.String(64))
    id_card = db.Column(db.String(64))
    password = db.Column(db.String(64))
