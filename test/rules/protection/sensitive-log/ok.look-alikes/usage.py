import logging

logger = logging.getLogger(__name__)


def report(response, max_tokens):
    usage = response["usage"]
    total_tokens = usage["total_tokens"]
    logger.info("used %s of %s tokens", total_tokens, max_tokens)
    logger.debug("completion_tokens={}".format(usage["completion_tokens"]))
