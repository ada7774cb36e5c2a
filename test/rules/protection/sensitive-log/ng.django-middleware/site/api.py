import logging

from fastapi import FastAPI, Request

app = FastAPI()
logger = logging.getLogger(__name__)


@app.middleware("http")
async def log_requests(request: Request, call_next):
    body = await request.body()
    logger.info("request %s %s", request.url.path, body)  # expect
    return await call_next(request)
