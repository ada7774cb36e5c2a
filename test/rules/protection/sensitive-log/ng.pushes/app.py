import logging

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/wx", methods=["POST"])
def push():
    data = request.get_data()
    logger.info("push %s", data)  # expect
    xml = etree.fromstring(data)
    if xml.find("MsgType").text == "text":
        return answer(xml.find("FromUserName").text, xml.find("Content").text)
    return "success"
