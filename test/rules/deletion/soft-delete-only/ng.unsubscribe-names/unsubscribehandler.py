class UnSubscribeHandler(BaseHandler):
    def process(self, message):
        user = User.get(User.openid == message.source)
        user.subscribe = 0  # expect
        user.save()
