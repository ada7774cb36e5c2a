import logging

import requests

import const

logger = logging.getLogger(__name__)


def token_url(account, code):
    url = const.GET_TOKEN % (account.appid, account.secret, code)
    logger.debug("get_access_token_url: {0}".format(url))  # expect
    return url


def session(account, code):
    answer = requests.get(const.GET_SESSION.format(account.appid, account.secret, code)).json()
    logger.info("session %s", answer)  # expect
    logger.info("page %s", len(answer) % 10)
    return answer
