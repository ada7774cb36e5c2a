class Student(db.Model):
    openid = db.Column(db.String(64))
    school_password = db.Column(db.String(64))  # expect
