from wechatpy import WeChatClient

client = WeChatClient("appid", "secret")

def count(session):
    session.add(Total(value=client.user.get_followers()["total"]))
    session.commit()

def show(openid):
    return client.user.get(openid)
