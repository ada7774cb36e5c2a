from lxml import etree

def read(body):
    parser = etree.XMLParser(resolve_entities=True)  # expect
    return etree.fromstring(body, parser).find("FromUserName").text
