from tornado import web


class PostOnlyHandler(web.RequestHandler):
    def get(self):
        self.write("post only")
