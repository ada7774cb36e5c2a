class Account(Model):
    wx_pwd = Column(String(64))  # expect
