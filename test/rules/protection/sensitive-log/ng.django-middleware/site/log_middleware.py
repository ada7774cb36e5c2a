import logging

logger = logging.getLogger("django")


class RequestResponseLoggingMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        logger.info(f"Request: {request.method} {request.path}")
        if request.content_type == "application/json":
            logger.info(f"JSON data: {request.body.decode('utf-8')}")  # expect
        response = self.get_response(request)
        try:
            logger.info(f"Response content: {response.content.decode('utf-8')[:1000]}")  # expect
        except UnicodeDecodeError:
            logger.info("Response content is not text")
        return response
