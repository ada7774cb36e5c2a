import json

from base import PostOnlyHandler
from model import Star


class UnStarHandler(PostOnlyHandler):
    def post(self):
        data = json.loads(self.request.body.decode())
        openid = data["openid"]  # expect
        Star.delete().where((Star.code == data["code"]) & (Star.openid == openid)).execute()
        self.write("ok")
