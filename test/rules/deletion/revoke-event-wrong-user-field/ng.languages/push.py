def handle(msg, db):
    if msg['Event'] == 'user_authorization_cancellation':
        db.delete(msg['FromUserName'])  # expect
