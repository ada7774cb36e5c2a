class Timing:
    def response(self, flow):
        if "/api/orders" in flow.request.url:
            print(flow.response.status_code)


def response(body):
    return "profile_ext is not asked here" in body
