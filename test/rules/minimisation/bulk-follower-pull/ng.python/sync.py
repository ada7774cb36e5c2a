from wechatpy import WeChatClient

client = WeChatClient("appid", "secret")

def sync(session):
    for openid in client.user.iter_followers():  # expect
        info = client.user.get(openid)
        session.add(Follower(**info))
        session.commit()
