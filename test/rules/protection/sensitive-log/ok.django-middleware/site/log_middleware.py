import logging

logger = logging.getLogger("django")


class TimingMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        logger.info(f"{request.method} {request.path} {response.status_code} {len(response.content)}")
        return response


def show(request):
    logger.info(f"shown {request.GET.get('page')}")
