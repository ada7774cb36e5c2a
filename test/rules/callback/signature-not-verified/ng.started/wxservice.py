from tornado import ioloop, web

from msgparser import MsgParser


class WeiXinMessageHandler(web.RequestHandler):
    def post(self):  # expect
        xml = self.request.body.decode()
        self.write("success")
        ioloop.IOLoop.current().spawn_callback(MsgParser().parse, xml)
