from xml.etree import ElementTree


class MsgParser:
    def parse(self, xml):
        data = ElementTree.fromstring(xml)
        sender = data.find("FromUserName").text
        if data.find("MsgType").text == "text":
            remember(sender, data.find("Content").text)
