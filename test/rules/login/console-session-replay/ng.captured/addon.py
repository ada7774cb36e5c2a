from mitmproxy import http
from store import keep


class Capture:
    def response(self, flow: http.HTTPFlow):  # expect
        if "/mp/getappmsgext" in flow.request.url:
            keep(flow.request.url, dict(flow.request.headers))


addons = [Capture()]
