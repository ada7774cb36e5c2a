import logging

logger = logging.getLogger(__name__)


def bind(openid, id_card):
    logger.info("bind %s", id_card)  # expect
    print(f"openid {openid}")  # expect
