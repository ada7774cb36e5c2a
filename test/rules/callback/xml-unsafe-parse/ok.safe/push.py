from defusedxml.ElementTree import fromstring

def read(body):
    return fromstring(body).find("FromUserName").text
